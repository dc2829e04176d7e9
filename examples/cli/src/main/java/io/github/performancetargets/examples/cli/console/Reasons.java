package io.github.performancetargets.examples.cli.console;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** 原因 Why something could not be read, on one line: where, what was expected, what was found. */
public final class Reasons {
    private Reasons() {}

    /** Why something could not be read. */
    public static String of(IOException failure, Messages messages) {
        if (failure instanceof UnreadableDocumentException document) {
            String message = document.message(messages.language().locale());
            String name = document.document() + ": ";
            return message.startsWith(name) ? message.substring(name.length()) : message;
        }
        if (failure instanceof JsonProcessingException json) {
            return ofJson(json, messages, 0);
        }
        if (failure instanceof CharacterCodingException || failure instanceof CharConversionException) {
            return messages.say("json.encoding");
        }
        if (failure instanceof NoSuchFileException) {
            return messages.say("file.missing");
        }
        if (failure instanceof AccessDeniedException) {
            return messages.say("file.denied");
        }
        return messages.say("file.failed", String.valueOf(failure.getMessage()));
    }

    /** Why a file could not be written. */
    public static String ofWriting(Exception failure, Messages messages) {
        if (failure instanceof AccessDeniedException) {
            return messages.say("output.denied");
        }
        if (failure instanceof FileSystemException system) {
            // its message is the name of the draft, which nobody knows
            return Optional.ofNullable(system.getReason())
                    .map(OneLine::of)
                    .orElseGet(() -> messages.say("output.place"));
        }
        return OneLine.of(String.valueOf(failure.getMessage()));
    }

    /** Why JSON was refused; {@code line} is the line of the file that the JSON stood on alone, or 0. */
    public static String ofJson(JsonProcessingException failure, Messages messages, int line) {
        StringBuilder reason = new StringBuilder();
        JsonLocation location = failure.getLocation();
        if (location != null && location.getLineNr() > 0) {
            reason.append(messages.say("json.at", line > 0 ? line : location.getLineNr(), location.getColumnNr()));
        } else if (line > 0) {
            reason.append(messages.say("json.line", line));
        }
        String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (!pointer.isEmpty()) {
            reason.append(pointer).append(' ');
        }
        return OneLine.of(reason.append(words(failure, pointer)).toString());
    }

    /** The words of a refusal without its place, which stands before them: in a file of many documents the line is another. */
    private static String words(JsonProcessingException failure, String pointer) {
        String words = failure.getOriginalMessage();
        int place = words.lastIndexOf(pointer.isEmpty() ? " (line " : " at " + pointer);
        return place < 0 ? words : words.substring(0, place);
    }

    private static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
