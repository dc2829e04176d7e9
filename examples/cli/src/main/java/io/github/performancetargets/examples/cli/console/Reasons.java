package io.github.performancetargets.examples.cli.console;

import io.github.performancetargets.documents.trace.UnreadableDocumentException;
import io.github.performancetargets.error.JsonError;
import io.github.performancetargets.jackson.PerformanceTargetJson;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** 原因 Why something could not be read, on one line: where, what was expected, what was found. */
public final class Reasons {
    /** Linux says it in no other way. */
    private static final String FOLDER = "Is a directory";

    private Reasons() {}

    /** Why something could not be read. */
    public static String of(IOException failure, Messages messages) {
        if (failure instanceof UnreadableDocumentException document) {
            String message = document.message(messages.language().locale());
            String name = document.document() + ": ";
            return message.startsWith(name) ? message.substring(name.length()) : message;
        }
        Optional<JsonError> error = PerformanceTargetJson.error(failure);
        if (error.isPresent()) {
            return ofJson(error.get(), messages);
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
        if (FOLDER.equals(failure.getMessage())) {
            return messages.say("file.folder");
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

    /** Why JSON was refused: line and column, the place in the words of the form, what was expected and found. */
    public static String ofJson(JsonError error, Messages messages) {
        String sentence = error.sentence(messages.language().locale());
        // it stands behind the name of the file
        return OneLine.of(
                sentence.substring(0, 1).toLowerCase(Locale.ENGLISH) + sentence.substring(1, sentence.length() - 1));
    }
}
