package io.github.performancetargets.table;

import io.github.performancetargets.indicator.IndicatorCategory;
import io.github.performancetargets.indicator.IndicatorDimension;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 表式 An edition of the form: which cells and slots it has and what it demands of them, from which {@link Stage} on. Name and
 * value of an indicator are demanded by every edition. Immutable.
 */
public final class FormEdition {
    /** 平罗县 2021 The county form of 2021 after 财预〔2015〕88号, with 必填 and 必填硬性指标 printed in its slots. */
    public static final FormEdition PINGLUO_2021 = BuiltInEditions.pingluo2021();
    /** 项目支出绩效目标申报表 The project form of 财预〔2015〕88号. */
    public static final FormEdition MOF_2015_PROJECT = BuiltInEditions.mof2015Project();
    /** 部门整体支出绩效目标申报表 The department form of 财预〔2015〕88号. */
    public static final FormEdition MOF_2015_DEPARTMENT = BuiltInEditions.mof2015Department();
    /** 项目支出绩效目标表 The project form in the taxonomy of 财预〔2021〕101号. */
    public static final FormEdition MOF_2021_PROJECT = BuiltInEditions.mof2021Project();
    /**
     * 通用表式 What every form of the field demands: indicators of output, benefit and satisfaction. Header blocks that a table
     * does not have are not demanded; those that it has, and the marks printed in its slots, are.
     */
    public static final FormEdition GENERIC = BuiltInEditions.generic();

    private static final List<FormEdition> BUILT_IN =
            List.of(PINGLUO_2021, MOF_2015_PROJECT, MOF_2015_DEPARTMENT, MOF_2021_PROJECT, GENERIC);

    private final String id;
    private final String title;
    private final String document;
    private final StagedDemands<FormField> fields;
    private final FieldSets fieldSets;
    private final StagedDemands<FundingKind> sources;
    private final StagedDemands<IndicatorCategory> categories;
    private final StagedDemands<SlotRequirement> slots;
    private final StagedDemands<IndicatorAttribute> attributes;

    private FormEdition(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.document = builder.document;
        this.fields = builder.fields.build();
        this.fieldSets = new FieldSets(fields);
        this.sources = builder.sources.build();
        this.categories = builder.categories.build();
        this.slots = builder.slots.build();
        this.attributes = builder.attributes.build();
    }

    /** The editions that this library knows. */
    public static List<FormEdition> builtIn() {
        return BUILT_IN;
    }

    /** The built-in edition of an id, if there is one. */
    public static Optional<FormEdition> find(String id) {
        Objects.requireNonNull(id, "id");
        for (FormEdition edition : BUILT_IN) {
            if (edition.id.equals(id)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /**
     * A builder of an edition that demands nothing yet.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * A builder that starts with the demands of this edition, under another id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Builder toBuilder(String newId) {
        return new Builder(newId, this);
    }

    /** 编号 What a table calls its edition by: {@code pingluo-2021}. */
    public String id() {
        return id;
    }

    /** 名称 The form's name, as printed. */
    public String title() {
        return title;
    }

    /** 依据 The document that issued the form. */
    public String document() {
        return document;
    }

    /** 必填栏目 The cells outside the indicators that have to be filled. */
    public List<FormField> requiredFields(Stage stage) {
        return fields.at(stage);
    }

    /** Whether a cell outside the indicators has to be filled. */
    public boolean requires(FormField field, Stage stage) {
        Objects.requireNonNull(field, "field");
        return fieldSets.at(stage).contains(field);
    }

    /** 必填资金来源 The sources of the annual funds whose amounts have to be filled, 0 included. */
    public List<FundingKind> requiredSources(Stage stage) {
        return sources.at(stage);
    }

    /** 必填一级指标 The first tiers in which an indicator has to stand. */
    public List<IndicatorCategory> requiredCategories(Stage stage) {
        return categories.at(stage);
    }

    /** 指标栏 The second-tier slots and what they demand, in the order of the form. */
    public List<SlotRequirement> slots(Stage stage) {
        return slots.at(stage);
    }

    /** 必填要素 What every indicator has to say besides its name and value. */
    public List<IndicatorAttribute> requiredAttributes(Stage stage) {
        return attributes.at(stage);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /** 构建器 Builds a {@link FormEdition}; not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private String title = "";
        private String document = "";
        private final StagedDemands.Builder<FormField> fields;
        private final StagedDemands.Builder<FundingKind> sources;
        private final StagedDemands.Builder<IndicatorCategory> categories;
        private final StagedDemands.Builder<SlotRequirement> slots;
        private final StagedDemands.Builder<IndicatorAttribute> attributes;

        private Builder(String id) {
            this.id = checked(id);
            this.fields = new StagedDemands.Builder<>();
            this.sources = new StagedDemands.Builder<>();
            this.categories = new StagedDemands.Builder<>();
            this.slots = new StagedDemands.Builder<>();
            this.attributes = new StagedDemands.Builder<>();
        }

        private Builder(String id, FormEdition start) {
            this.id = checked(id);
            this.title = start.title;
            this.document = start.document;
            this.fields = new StagedDemands.Builder<>(start.fields);
            this.sources = new StagedDemands.Builder<>(start.sources);
            this.categories = new StagedDemands.Builder<>(start.categories);
            this.slots = new StagedDemands.Builder<>(start.slots);
            this.attributes = new StagedDemands.Builder<>(start.attributes);
        }

        private static String checked(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("expected the id of an edition, found a blank text");
            }
            return id;
        }

        /** 名称和依据 Names the form and the document that issued it. */
        public Builder named(String printedTitle, String issuedBy) {
            title = Objects.requireNonNull(printedTitle, "printedTitle");
            document = Objects.requireNonNull(issuedBy, "issuedBy");
            return this;
        }

        /** 必填栏目 Demands cells outside the indicators, from a stage on. */
        public Builder require(Stage from, FormField... required) {
            Objects.requireNonNull(from, "from");
            for (FormField field : required) {
                fields.add(from, field);
            }
            return this;
        }

        /** 必填资金来源 Demands amounts for sources of the annual funds, from a stage on. */
        public Builder require(Stage from, FundingKind... required) {
            Objects.requireNonNull(from, "from");
            for (FundingKind kind : required) {
                sources.add(from, kind);
            }
            return this;
        }

        /** 必填一级指标 Demands an indicator in each of the first tiers, from a stage on. */
        public Builder require(Stage from, IndicatorCategory... required) {
            Objects.requireNonNull(from, "from");
            for (IndicatorCategory category : required) {
                categories.add(from, category);
            }
            return this;
        }

        /** 必填要素 Demands what every indicator has to say, from a stage on. */
        public Builder require(Stage from, IndicatorAttribute... required) {
            Objects.requireNonNull(from, "from");
            for (IndicatorAttribute attribute : required) {
                attributes.add(from, attribute);
            }
            return this;
        }

        /** 指标栏 Adds a second-tier slot and what it demands from a stage on. */
        public Builder slot(
                Stage from, IndicatorCategory category, IndicatorDimension dimension, Requirement requirement) {
            slots.add(from, new SlotRequirement(category, dimension, requirement));
            return this;
        }

        /** The edition. */
        public FormEdition build() {
            return new FormEdition(this);
        }
    }
}
