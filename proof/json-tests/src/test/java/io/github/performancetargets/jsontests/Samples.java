package io.github.performancetargets.jsontests;

/** Tables of JSON that tests start from. */
final class Samples {
    /** Every property of the format at least once, in the order in which they are written. */
    static final String FULL = """
            {"formatVersion":"1.0","title":"部门项目支出预算绩效目标表","edition":"pingluo-2021","fiscalYear":2021,\
            "project":{"name":"𠮷林路\\n二期","code":"6401","supervisingDepartment":{"name":"行财科","code":"05"},\
            "implementingOrganization":{"name":"平罗县司法局"},"nature":"其他项目","term":"1 年期"},\
            "department":{"name":"县司法局","code":"105"},\
            "funding":{"unit":"万元","annual":{"label":"年度资金总额","total":62.5,\
            "sources":[{"kind":"fiscal","label":"财政拨款","amount":62.5,\
            "execution":{"adjustedBudget":60,"executed":59.99,"rate":"99.98%","weight":10,"score":9.99},\
            "adjustment":{"document":"财预〔2021〕8号","reason":"招标结余"},\
            "readings":[{"asOf":"--07","executed":20,"rate":"33.3%","forecast":60,"explanation":"招标推迟",\
            "rectification":{"needed":true,"advice":"加快","conclusion":"已整改"}}]},\
            {"kind":"彩票公益金","amount":0}],"execution":{},\
            "adjustment":{},"readings":[{"asOf":"2021-06-30"}]},"mediumTerm":{"total":180}},\
            "tasks":[{"id":"t1","name":"普法","content":"进乡镇","budget":{"total":20,"sources":[{"kind":"other"}]}}],\
            "goals":[{"id":"1","period":"medium-term","label":"目标 1","text":"完成","adjusted":"完成一半",\
            "adjustment":{"reason":"经费压减"},"actual":"已完成",\
            "extensions":{"acme:ok":true}}],\
            "slots":[{"category":"output","label":"产出指标(50分)","weight":50},\
            {"category":"output","dimension":"quantity","label":"数量指标 (必填硬性指标)","requirement":"required-quantified"}],\
            "indicators":[\
            {"id":"1","period":"medium-term","category":"output","dimension":"quantity","categoryLabel":"产出",\
            "dimensionLabel":"数量","name":"调查评估","value":{"text":"≥200 人",\
            "target":{"kind":"bound","operator":">=","amount":200,"unit":"人"}},\
            "adjusted":{"text":"≥180人","target":{"kind":"bound","operator":">=","amount":180,"unit":"人"}},\
            "adjustment":{"document":"财预〔2021〕8号","reason":"在册人数减少"},"goalId":"1","core":true,\
            "direction":"positive","weight":10,"explanation":"在册人数","basis":"历史标准","note":"无",\
            "priorValues":[{"label":"上年","value":{"text":"约180人","target":{"kind":"bound","amount":180,"unit":"人",\
            "approximate":true,"subject":"评估"}}}],\
            "readings":[{"asOf":"--07","value":{"text":"100人","target":{"kind":"bound","amount":100,"unit":"人"}},\
            "planned":{"text":"105人","target":{"kind":"bound","amount":105,"unit":"人"}},\
            "forecast":{"text":"180人","target":{"kind":"bound","amount":180,"unit":"人"}},"likelihood":"possible",\
            "causes":["staff","other"],"explanation":"人员调动","rectification":{"advice":"补员"}}],\
            "actual":{"text":"201人","target":{"kind":"bound","amount":201,"unit":"人"}},"score":10,\
            "varianceReason":"无偏差","fields":[{"label":"佐证","text":"台账"}],"extensions":{"acme:n":[1.50,null,{"x":"y"}]}},\
            {"id":"4","value":{"text":"13个乡镇","target":{"kind":"bound","amount":13,"unit":"个","counted":"乡镇"}}},\
            {"id":"9","value":{"text":"每次 10000-30000 元","target":{"kind":"range","low":10000,"lowExclusive":true,\
            "high":30000,"highExclusive":true,"unit":"元/次"}}},\
            {"id":"10","value":{"text":"较上年下降3%以上","target":{"kind":"change","direction":"decrease",\
            "baseline":"上年","operator":">=","amount":3,"unit":"%"}}},\
            {"id":"11","value":{"text":"增长3-5%","target":{"kind":"change","direction":"increase","low":3,"high":5,"unit":"%"}}},\
            {"id":"12","value":{"text":"年度内完成","target":{"kind":"deadline","by":"FY","subject":"建设"}}},\
            {"id":"13","value":{"text":"7-9月","target":{"kind":"period","from":"--07","to":"--09"}}},\
            {"id":"14","value":{"text":" 长效 ","target":{"kind":"qualitative"}}},\
            {"id":"15","value":{"text":"12次，每次不少于50人","target":{"kind":"clauses","clauses":[\
            {"kind":"bound","amount":12,"unit":"次"},{"kind":"qualitative","text":"不少"}]}}},\
            {"id":"16","value":{"text":"≥**%","target":{"kind":"placeholder"}}},\
            {"id":"17","value":{"text":"3至5或7","target":{"kind":"text"},"reason":{"code":"unexpected","index":3}}}],\
            "fields":[{"label":"填报人","text":""}],\
            "extensions":{"acme:approval":{"id":1.50,"tags":[null,true,"x",-0]}}}""";

    /** A finding with every property. */
    static final String FINDING = """
            {"rule":"completeness/slot-missing","criterion":"completeness","severity":"error",\
            "place":{"pointer":"/indicators/-","field":"value","category":"output","dimension":"quantity","number":2,\
            "indicatorId":"7","name":"数量","words":"/"},\
            "arguments":{"label":"数量指标","demand":"必填"},"related":[{"pointer":""}]}""";

    /** A report with every property. */
    static final String REPORT = "{\"formatVersion\":\"1.0\",\"findings\":[" + FINDING + "]}";

    private Samples() {}
}
