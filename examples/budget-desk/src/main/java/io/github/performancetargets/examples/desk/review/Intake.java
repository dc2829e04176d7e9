package io.github.performancetargets.examples.desk.review;

import io.github.performancetargets.documents.DocumentReader;
import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException.Problem;
import io.github.performancetargets.examples.desk.store.DeskTable;
import io.github.performancetargets.examples.desk.store.TableDesk;
import io.github.performancetargets.examples.desk.store.TableState;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** 收件 Reads documents that were handed in, each by itself: one that cannot be read costs no other. */
@Service
public class Intake {
    private final DocumentReader reader;
    private final TableDesk desk;

    Intake(DocumentReader reader, TableDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * 收件结果 What became of documents.
     *
     * @param tables the tables that were read
     * @param withoutTables how many documents gave none
     */
    public record Taken(List<DeskTable> tables, int withoutTables) {}

    /** Takes documents in. */
    public Taken take(List<MultipartFile> files, String by, TableState as) {
        List<DeskTable> tables = new ArrayList<>();
        int without = 0;
        for (MultipartFile file : files) {
            if (file.isEmpty() && file.getOriginalFilename() == null) {
                continue;
            }
            List<DeskTable> read = take(file, by, as);
            tables.addAll(read);
            without += read.isEmpty() ? 1 : 0;
        }
        return new Taken(tables, without);
    }

    private List<DeskTable> take(MultipartFile file, String by, TableState as) {
        String name = name(file);
        try (InputStream in = file.getInputStream()) {
            ReadResult read = reader.read(in, name);
            return desk.receive(name, by, read, as);
        } catch (UnreadableDocumentException e) {
            desk.receive(name, by, e);
        } catch (IOException e) {
            desk.receive(name, by, new UnreadableDocumentException(name, Problem.UNREADABLE, "", e));
        } catch (DataAccessException e) {
            // a text that no database takes, such as one with the character U+0000
            desk.receive(name, by, new UnreadableDocumentException(name, Problem.FAULT, "", e));
        }
        return List.of();
    }

    // some browsers say the whole path
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.replace('\0', '\uFFFD');
    }
}
