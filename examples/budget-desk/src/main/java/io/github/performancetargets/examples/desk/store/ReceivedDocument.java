package io.github.performancetargets.examples.desk.store;

import io.github.performancetargets.documents.ReadResult;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 收到的文件 A document that was handed in, and what the reader said of it. */
@Entity
public class ReceivedDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name = "";
    private Instant receivedAt = Instant.EPOCH;
    private String receivedBy = "";
    private @Nullable String problemChinese;
    private @Nullable String problemEnglish;
    private int tables;

    /** Made by the provider. */
    protected ReceivedDocument() {}

    private ReceivedDocument(String name, Instant receivedAt, String receivedBy) {
        this.name = name;
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }

    static ReceivedDocument read(String name, Instant at, String by, ReadResult read) {
        ReceivedDocument document = new ReceivedDocument(name, at, by);
        document.tables = read.tables().size();
        return document;
    }

    static ReceivedDocument unreadable(String name, Instant at, String by, UnreadableDocumentException why) {
        ReceivedDocument document = new ReceivedDocument(name, at, by);
        document.problemChinese = why.message(Locale.SIMPLIFIED_CHINESE);
        document.problemEnglish = why.message(Locale.ENGLISH);
        return document;
    }

    /** The key. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** 文件名 Its name, as it was handed in. */
    public String name() {
        return name;
    }

    /** 收到时间 When it was handed in. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** 收件人 Who handed it in. */
    public String receivedBy() {
        return receivedBy;
    }

    /** 无法读取的原因 Why it could not be read, in a language; empty where it was. */
    public Optional<String> problem(Locale locale) {
        return Optional.ofNullable(locale.getLanguage().equals("en") ? problemEnglish : problemChinese);
    }

    /** 表数 How many tables it gave. */
    public int tables() {
        return tables;
    }
}
