package io.github.performancetargets.documents.print;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** 批注栏 The comments of one Word document, numbered as they come. */
public final class WordComments {
    private final XWPFDocument document;
    private final String author;
    private @Nullable XWPFComments comments;
    private int next;

    /**
     * The comments of a document, of which there may be none.
     *
     * @param author who makes them, as Word shows it
     */
    public WordComments(XWPFDocument document, String author) {
        this.document = document;
        this.author = author;
    }

    /** Writes content into a paragraph, with a comment on all of it for each text. */
    void around(XWPFParagraph paragraph, List<String> texts, Runnable content) {
        List<BigInteger> ids = new ArrayList<>();
        for (String text : texts) {
            BigInteger id = BigInteger.valueOf(next++);
            ids.add(id);
            XWPFComment comment = comments().createComment(id);
            comment.setAuthor(author);
            comment.setInitials(author.substring(0, 1));
            WordText.write(comment.createParagraph().createRun(), text);
            paragraph.getCTP().addNewCommentRangeStart().setId(id);
        }
        content.run();
        for (BigInteger id : ids) {
            paragraph.getCTP().addNewCommentRangeEnd().setId(id);
            paragraph.createRun().getCTR().addNewCommentReference().setId(id);
        }
    }

    private XWPFComments comments() {
        XWPFComments all = comments;
        if (all == null) {
            all = document.createComments();
            comments = all;
        }
        return all;
    }
}
