package io.github.performancetargets.generalisation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 文档 Lines and tables in order.
 *
 * @param blocks lines and tables
 */
public record FormDocument(List<Block> blocks) {
    /** Copies the list. */
    public FormDocument {
        blocks = List.copyOf(blocks);
    }

    /** The tables. */
    public List<FormGrid> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).grid())
                .toList();
    }

    /** The same document with more in front of it. */
    public FormDocument behind(List<? extends Block> before) {
        return new FormDocument(
                Stream.<Block>concat(before.stream(), blocks.stream()).toList());
    }

    /** The same document with more behind it. */
    public FormDocument before(List<? extends Block> behind) {
        return new FormDocument(
                Stream.<Block>concat(blocks.stream(), behind.stream()).toList());
    }

    /** The same document with its only table replaced. */
    public FormDocument withTable(List<? extends Block> instead) {
        List<Block> changed = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table) {
                changed.addAll(instead);
            } else {
                changed.add(block);
            }
        }
        return new FormDocument(changed);
    }

    /** All words in it, each cell and line by itself. */
    public List<String> texts() {
        return blocks.stream().flatMap(FormDocument::texts).toList();
    }

    private static Stream<String> texts(Block block) {
        return block instanceof Block.Line line ? Stream.of(line.text()) : texts(((Block.Table) block).grid());
    }

    private static Stream<String> texts(FormGrid grid) {
        return grid.cells().stream()
                .flatMap(cell -> Stream.concat(
                        Stream.of(cell.text()), cell.inner().stream().flatMap(FormDocument::texts)));
    }
}
