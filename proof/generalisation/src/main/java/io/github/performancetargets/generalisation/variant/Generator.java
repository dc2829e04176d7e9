package io.github.performancetargets.generalisation.variant;

import io.github.performancetargets.generalisation.form.BaseForm;
import io.github.performancetargets.generalisation.grid.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** 生成器 Makes the variants of all forms; the same ones in every run. */
public final class Generator {
    private static final long SEED = 20_261_130L;

    private final List<BaseForm> forms;

    /** A generator of variants of some forms. */
    public Generator(List<BaseForm> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The variants of one kind, each form in each format in which the layout exists. */
    public List<Variant> variants(VariantKind kind) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            BaseForm form = forms.get(i);
            Random random =
                    new Random(SEED + 31L * form.name().hashCode() + kind.name().hashCode());
            Optional<Made> made = kind.change().apply(form, next(i), random);
            if (made.isPresent()) {
                for (Format format : kind.formats()) {
                    if (form.formats().contains(format) || kind.isOfText()) {
                        variants.add(new Variant(kind, form.name(), format, made.get()));
                    }
                }
            }
        }
        return variants;
    }

    /** The next form of the same sort. */
    private BaseForm next(int index) {
        for (int i = 1; i <= forms.size(); i++) {
            BaseForm next = forms.get((index + i) % forms.size());
            if (next.page() == forms.get(index).page()) {
                return next;
            }
        }
        return forms.get(index);
    }
}
