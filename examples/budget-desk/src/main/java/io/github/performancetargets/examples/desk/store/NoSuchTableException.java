package io.github.performancetargets.examples.desk.store;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 没有此表 There is no such table for the one who asks, or none in a state in which that can be done. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchTableException(long id) {
        super("expected the number of a table, found " + id);
    }
}
