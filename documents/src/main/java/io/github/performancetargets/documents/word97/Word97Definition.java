package io.github.performancetargets.documents.word97;

import io.github.performancetargets.documents.word97.Word97Row.Box;
import io.github.performancetargets.documents.word97.Word97Row.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * 行定义 What the properties of a row say of its cells: their edges and how they are merged, in its definition or in a later
 * property ({@code sprmTVertMerge}) that the library passes over.
 */
final class Word97Definition {
    private static final int VERTICAL_MERGE = 0x2B;
    private static final int CONTINUES = 1;

    private final short[] edges;
    private final TableCellDescriptor[] cells;
    private final Map<Integer, Integer> later = new HashMap<>();

    Word97Definition(SprmBuffer properties) {
        TableProperties table = TableSprmUncompressor.uncompressTAP(properties);
        this.edges = table.getRgdxaCenter() == null ? new short[0] : table.getRgdxaCenter();
        this.cells = table.getRgtc() == null ? new TableCellDescriptor[0] : table.getRgtc();
        for (SprmIterator all = properties.iterator(); all.hasNext(); ) {
            SprmOperation property = all.next();
            if (property.getType() == SprmOperation.TYPE_TAP && property.getOperation() == VERTICAL_MERGE) {
                int at = property.getGrpprlOffset();
                later.put(property.getGrpprl()[at] & 0xFF, property.getGrpprl()[at + 1] & 0xFF);
            }
        }
    }

    /** The row of some cells. */
    Word97Row row(List<Content> contents) throws IOException {
        List<Box> boxes = new ArrayList<>();
        boolean placed = edges.length > contents.size();
        for (int c = 0; c < contents.size(); c++) {
            TableCellDescriptor cell = c < cells.length ? cells[c] : new TableCellDescriptor();
            if (cell == null) {
                throw new IOException("a row whose definition ends before its cells");
            }
            boolean defined = cell.isFVertMerge() && !cell.isFVertRestart();
            boolean continues = later.containsKey(c) ? later.get(c) == CONTINUES : defined;
            int left = placed ? edges[c] : 0;
            int right = placed ? edges[c + 1] : 0;
            if (cell.isFMerged() && !cell.isFFirstMerged() && !boxes.isEmpty()) {
                Box first = boxes.remove(boxes.size() - 1);
                boxes.add(new Box(
                        first.left(),
                        Math.max(first.right(), right),
                        first.continues(),
                        first.content().and(contents.get(c))));
            } else {
                boxes.add(new Box(left, right, continues, contents.get(c)));
            }
        }
        return new Word97Row(boxes);
    }
}
