package io.github.performancetargets.examples.desk.store;

import io.github.performancetargets.documents.trace.DocumentPlace;
import io.github.performancetargets.documents.trace.Remark;
import io.github.performancetargets.documents.trace.RemarkKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 读取提示 A {@link Remark} as it is stored. */
@Embeddable
class ReadingRemark {
    @Enumerated(EnumType.STRING)
    private RemarkKind kind = RemarkKind.FAULT;

    private @Nullable String part;
    private @Nullable Integer placeRow;
    private @Nullable Integer placeColumn;
    private String text = "";
    private String detail = "";

    /** Made by the provider. */
    protected ReadingRemark() {}

    ReadingRemark(Remark remark) {
        this.kind = remark.kind();
        remark.place().ifPresent(place -> {
            this.part = place.part();
            this.placeRow = place.row();
            this.placeColumn = place.column();
        });
        this.text = remark.text();
        this.detail = remark.detail();
    }

    Remark remark() {
        return new Remark(kind, place(), text, detail);
    }

    private Optional<DocumentPlace> place() {
        return part == null || placeRow == null || placeColumn == null
                ? Optional.empty()
                : Optional.of(new DocumentPlace(part, placeRow, placeColumn));
    }
}
