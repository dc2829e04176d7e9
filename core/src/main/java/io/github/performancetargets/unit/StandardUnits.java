package io.github.performancetargets.unit;

/**
 * 标准目录 The units of these forms, as data: a line per unit, its columns apart by {@code |}.
 *
 * <ol>
 *   <li>the symbol: part of the stored format, so add, never rename;
 *   <li>the {@link UnitKind};
 *   <li>the dimension, {@code =} for one of its own;
 *   <li>the factor to the base of the dimension;
 *   <li>the English name;
 *   <li>{@code n} where a noun may follow;
 *   <li>synonyms apart by blanks: {@code ~} marks one that is read as a symbol but not looked for in running text.
 * </ol>
 *
 * <p>A constant of a class and not a file beside it: to open and decode a resource of a jar took longer than all else that
 * reading the first value of a JVM costs.
 */
final class StandardUnits {
    private static final String MONEY = """
            # 货币 money: 元 is the base; every foreign currency is a dimension of its own
            元|MONEY|元|1|yuan|-|圆 块钱 人民币 元人民币 人民币元 元整 RMB CNY ￥ ¥ yuan
            角|MONEY|元|1/10|jiao|-|毛钱
            分钱|MONEY|元|1/100|fen|-
            美元|MONEY|=|1|US dollar|-|美金 USD US$ $
            欧元|MONEY|=|1|euro|-|EUR €
            日元|MONEY|=|1|Japanese yen|-|JPY 日圆
            英镑|MONEY|=|1|pound sterling|-|GBP £
            港元|MONEY|=|1|Hong Kong dollar|-|港币 HKD HK$
            澳门元|MONEY|=|1|Macao pataca|-|澳门币 MOP
            新台币|MONEY|=|1|New Taiwan dollar|-|台币 TWD
            韩元|MONEY|=|1|Korean won|-|韩币 KRW
            卢布|MONEY|=|1|Russian rouble|-|RUB
            澳元|MONEY|=|1|Australian dollar|-|AUD 澳大利亚元
            加元|MONEY|=|1|Canadian dollar|-|CAD 加拿大元
            新加坡元|MONEY|=|1|Singapore dollar|-|SGD 新元
            瑞士法郎|MONEY|=|1|Swiss franc|-|CHF
            泰铢|MONEY|=|1|Thai baht|-|THB
            卢比|MONEY|=|1|rupee|-|INR
            越南盾|MONEY|=|1|Vietnamese dong|-|VND
            林吉特|MONEY|=|1|Malaysian ringgit|-|MYR
            坚戈|MONEY|=|1|Kazakh tenge|-|KZT
            图格里克|MONEY|=|1|Mongolian tugrik|-|MNT
            特别提款权|MONEY|=|1|special drawing right|-|SDR
            """;
    private static final String MEASURES = """
            # 人力 labour: products of people and time, printed as one word
            人天|COUNT|人·时间|86400|person-day|-|人日 个人天
            人小时|COUNT|人·时间|3600|person-hour|-|人时
            人月|COUNT|人·月|1|person-month|-|个人月
            人年|COUNT|人·月|12|person-year|-
            人周|COUNT|人·时间|604800|person-week|-
            工日|COUNT|=|1|labour day|-|个工日
            工时|COUNT|=|1|labour hour|-|个工时
            机时|COUNT|=|1|machine hour|-
            # 时间 time: months and years form one dimension, seconds to weeks another; neither converts into the other
            年|TIME|月|12|year|-|个年度 年度 周年 ~a year years
            半年|TIME|月|6|half-year|-|个半年
            季度|TIME|月|3|quarter|-|季 个季度
            月|TIME|月|1|month|-|个月 個月 月度 个月份 month months
            周|TIME|时间|604800|week|-|星期 个星期 礼拜 week weeks
            天|TIME|时间|86400|day|-|日 个自然日 自然日 日历天 日历日 个日历日 昼夜 day days ~d
            工作日|TIME|=|1|working day|-|个工作日 工作天 个工作天
            交易日|TIME|=|1|trading day|-|个交易日
            小时|TIME|时间|3600|hour|-|个小时 ~时 h hr hrs hour hours 钟头 个钟头
            分钟|TIME|时间|60|minute|-|min mins minute minutes
            秒|TIME|时间|1|second|-|s sec 秒钟
            毫秒|TIME|时间|1/1000|millisecond|-|ms
            微秒|TIME|时间|1/1000000|microsecond|-|μs us
            学期|TIME|=|1|term|-|个学期
            学年|TIME|=|1|school year|-|个学年 学年度
            旬|TIME|=|1|ten-day period|-
            世纪|TIME|月|1200|century|-|个世纪
            岁|PHYSICAL|=|1|year of age|-|周岁
            # 长度 length
            米|LENGTH|长度|1|metre|-|m 公尺 meter meters
            公里|LENGTH|长度|1000|kilometre|-|km KM Km 千米 ㎞ 公里数
            分米|LENGTH|长度|1/10|decimetre|-|dm
            厘米|LENGTH|长度|1/100|centimetre|-|cm CM ㎝ 公分
            毫米|LENGTH|长度|1/1000|millimetre|-|mm MM ㎜
            微米|LENGTH|长度|1/1000000|micrometre|-|μm um µm
            纳米|LENGTH|长度|1/1000000000|nanometre|-|nm
            里|LENGTH|长度|500|li|-|华里 市里
            丈|LENGTH|长度|10/3|zhang|-
            尺|LENGTH|长度|1/3|chi|-|市尺
            寸|LENGTH|长度|1/30|cun|-|市寸
            英寸|LENGTH|长度|127/5000|inch|-|inch 吋
            英尺|LENGTH|长度|381/1250|foot|-|ft
            英里|LENGTH|长度|201168/125|mile|-
            海里|LENGTH|长度|1852|nautical mile|-|浬
            延米|LENGTH|长度|1|linear metre|-|延长米 延m
            皮长公里|COUNT|=|1|sheath kilometre|-
            芯公里|COUNT|=|1|fibre kilometre|-|纤芯公里
            车公里|COUNT|辆·长度|1000|vehicle-kilometre|-
            人公里|COUNT|人·长度|1000|passenger-kilometre|-|客公里
            吨公里|COUNT|质量·长度|1000000|tonne-kilometre|-
            # 面积 area: 平方米 is the base, 亩 is 2000/3 of it
            平方米|AREA|长度^2|1|square metre|-|㎡ m2 m² M2 M² 平米 平方 平 米^2 平方公尺 sqm
            亩|AREA|长度^2|2000/3|mu|-|市亩 亩地
            公顷|AREA|长度^2|10000|hectare|-|ha hm2 hm² hm^2
            公亩|AREA|长度^2|100|are|-
            顷|AREA|长度^2|200000/3|qing|-|市顷
            平方公里|AREA|长度^2|1000000|square kilometre|-|km2 km² KM2 KM² 公里^2 平方千米 k㎡ ㎢
            平方分米|AREA|长度^2|1/100|square decimetre|-|dm2 dm² 分米^2
            平方厘米|AREA|长度^2|1/10000|square centimetre|-|cm2 cm² ㎠ 厘米^2
            平方毫米|AREA|长度^2|1/1000000|square millimetre|-|mm2 mm² ㎟ 毫米^2
            平方尺|AREA|长度^2|1/9|square chi|-|尺^2
            标准亩|AREA|=|1|standard mu|-|标亩
            # 体积 volume: 立方米 is the base
            立方米|VOLUME|长度^3|1|cubic metre|-|m3 m³ M3 M³ ㎥ 方 立方 米^3 立米
            升|VOLUME|长度^3|1/1000|litre|-|L l ℓ 公升
            毫升|VOLUME|长度^3|1/1000000|millilitre|-|ml mL ML ㎖ cc
            微升|VOLUME|长度^3|1/1000000000|microlitre|-|μl μL
            立方分米|VOLUME|长度^3|1/1000|cubic decimetre|-|dm3 dm³ 分米^3
            立方厘米|VOLUME|长度^3|1/1000000|cubic centimetre|-|cm3 cm³ ㎤ 厘米^3
            立方毫米|VOLUME|长度^3|1/1000000000|cubic millimetre|-|mm3 mm³ ㎣ 毫米^3
            立方公里|VOLUME|长度^3|1000000000|cubic kilometre|-|km3 km³ 公里^3
            标准立方米|VOLUME|=|1|standard cubic metre|-|标立方米 标方 Nm3 Nm³
            加仑|VOLUME|长度^3|473176473/125000000000|US gallon|-|gal
            # 质量 mass: 公斤 is the base
            公斤|MASS|质量|1|kilogram|-|kg KG Kg 千克 ㎏
            吨|MASS|质量|1000|tonne|-|t 公吨 吨重
            斤|MASS|质量|1/2|jin|-|市斤
            两|MASS|质量|1/20|liang|-|市两
            克|MASS|质量|1/1000|gram|-|g 公克
            毫克|MASS|质量|1/1000000|milligram|-|mg MG ㎎
            微克|MASS|质量|1/1000000000|microgram|-|μg ug µg ㎍
            纳克|MASS|质量|1/1000000000000|nanogram|-|ng
            担|MASS|质量|50|dan|-|市担
            公担|MASS|质量|100|quintal|-
            克拉|MASS|质量|1/5000|carat|-|ct
            磅|MASS|质量|45359237/100000000|pound|-|lb
            盎司|MASS|质量|45359237/1600000000|ounce|-|oz
            # 能量与功率 energy and power, on the base 公斤, 米, 秒
            千瓦时|PHYSICAL|质量·长度^2/时间^2|3600000|kilowatt-hour|-|kWh KWH kwh KWh kW·h kw·h 度电 千瓦小时 千瓦·时
            兆瓦时|PHYSICAL|质量·长度^2/时间^2|3600000000|megawatt-hour|-|MWh MWH 兆瓦·时
            焦耳|PHYSICAL|质量·长度^2/时间^2|1|joule|-|~J 焦
            千焦|PHYSICAL|质量·长度^2/时间^2|1000|kilojoule|-|kJ KJ 千焦耳
            兆焦|PHYSICAL|质量·长度^2/时间^2|1000000|megajoule|-|MJ 兆焦耳
            吉焦|PHYSICAL|质量·长度^2/时间^2|1000000000|gigajoule|-|GJ 吉焦耳 百万千焦
            千卡|PHYSICAL|质量·长度^2/时间^2|4184|kilocalorie|-|kcal 大卡
            瓦|PHYSICAL|质量·长度^2/时间^3|1|watt|-|~W ~w 瓦特
            千瓦|PHYSICAL|质量·长度^2/时间^3|1000|kilowatt|-|kW KW kw Kw
            兆瓦|PHYSICAL|质量·长度^2/时间^3|1000000|megawatt|-|MW
            吉瓦|PHYSICAL|质量·长度^2/时间^3|1000000000|gigawatt|-|GW
            马力|PHYSICAL|质量·长度^2/时间^3|588399/800|metric horsepower|-|匹马力 hp HP
            千瓦峰|PHYSICAL|=|1|kilowatt peak|-|kWp KWp
            兆瓦峰|PHYSICAL|千瓦峰|1000|megawatt peak|-|MWp
            伏安|PHYSICAL|=|1|volt-ampere|-|VA
            千伏安|PHYSICAL|伏安|1000|kilovolt-ampere|-|kVA KVA kva
            兆伏安|PHYSICAL|伏安|1000000|megavolt-ampere|-|MVA
            千克标准煤|PHYSICAL|千克标准煤|1|kilogram of coal equivalent|-|公斤标准煤 千克标煤 公斤标煤 kgce
            克标准煤|PHYSICAL|千克标准煤|1/1000|gram of coal equivalent|-|克标煤 gce
            吨标准煤|PHYSICAL|千克标准煤|1000|tonne of coal equivalent|-|吨标煤 tce
            吨油当量|PHYSICAL|=|1|tonne of oil equivalent|-|toe 吨标准油
            吨二氧化碳|PHYSICAL|千克二氧化碳|1000|tonne of carbon dioxide|-|吨CO2 tCO2
            吨二氧化碳当量|PHYSICAL|=|1|tonne of carbon dioxide equivalent|-|吨CO2当量 tCO2e 吨CO2e
            千克二氧化碳|PHYSICAL|千克二氧化碳|1|kilogram of carbon dioxide|-|kgCO2 公斤二氧化碳
            # 其他物理量 other physical quantities
            伏|PHYSICAL|质量·长度^2/时间^3·电流|1|volt|-|~V 伏特
            千伏|PHYSICAL|质量·长度^2/时间^3·电流|1000|kilovolt|-|kV KV kv
            安|PHYSICAL|电流|1|ampere|-|安培 ~A
            毫安|PHYSICAL|电流|1/1000|milliampere|-|mA
            安时|PHYSICAL|时间·电流|3600|ampere-hour|-|Ah
            欧姆|PHYSICAL|质量·长度^2/时间^3·电流^2|1|ohm|-|Ω 欧
            赫兹|PHYSICAL|1/时间|1|hertz|-|Hz HZ 赫
            千赫|PHYSICAL|1/时间|1000|kilohertz|-|kHz KHz 千赫兹
            兆赫|PHYSICAL|1/时间|1000000|megahertz|-|MHz 兆赫兹
            吉赫|PHYSICAL|1/时间|1000000000|gigahertz|-|GHz 吉赫兹
            牛|PHYSICAL|质量·长度/时间^2|1|newton|-|~N 牛顿
            千牛|PHYSICAL|质量·长度/时间^2|1000|kilonewton|-|kN KN 千牛顿
            帕|PHYSICAL|质量/长度·时间^2|1|pascal|-|Pa 帕斯卡
            百帕|PHYSICAL|质量/长度·时间^2|100|hectopascal|-|hPa
            千帕|PHYSICAL|质量/长度·时间^2|1000|kilopascal|-|kPa KPa Kpa
            兆帕|PHYSICAL|质量/长度·时间^2|1000000|megapascal|-|MPa Mpa
            巴|PHYSICAL|质量/长度·时间^2|100000|bar|-|bar
            标准大气压|PHYSICAL|质量/长度·时间^2|101325|standard atmosphere|-|atm 大气压
            毫米汞柱|PHYSICAL|=|1|millimetre of mercury|-|mmHg
            米水柱|PHYSICAL|=|1|metre of water|-|mH2O
            摄氏度|PHYSICAL|=|1|degree Celsius|-|℃ °C
            度|PHYSICAL|=|1|degree (unspecified)|-
            角度|PHYSICAL|=|1|degree of angle|-|°
            开尔文|PHYSICAL|热力学温度|1|kelvin|-|~K 开氏度
            坎德拉|PHYSICAL|发光强度|1|candela|-|cd
            流明|PHYSICAL|=|1|lumen|-|lm
            勒克斯|PHYSICAL|=|1|lux|-|lx lux Lux
            摩尔|PHYSICAL|物质的量|1|mole|-|mol
            毫摩尔|PHYSICAL|物质的量|1/1000|millimole|-|mmol
            分贝|PHYSICAL|=|1|decibel|-|dB db DB dB(A) dBA db(A) DB(A) 分贝(A)
            贝克|PHYSICAL|=|1|becquerel|-|Bq 贝克勒尔
            希沃特|PHYSICAL|希沃特|1|sievert|-|Sv 西弗
            毫希沃特|PHYSICAL|希沃特|1/1000|millisievert|-|mSv 毫西弗
            微希沃特|PHYSICAL|希沃特|1/1000000|microsievert|-|μSv 微西弗
            散射浊度单位|PHYSICAL|=|1|nephelometric turbidity unit|-|NTU
            国际单位|PHYSICAL|=|1|international unit|-|IU
            菌落形成单位|PHYSICAL|=|1|colony-forming unit|-|CFU cfu
            像素|PHYSICAL|=|1|pixel|-|px
            每分钟转数|PHYSICAL|=|1|revolutions per minute|-|rpm r/min
            转|PHYSICAL|=|1|revolution|-
            当量|PHYSICAL|=|1|equivalent|-
            # 比特 information: decimal prefixes are powers of ten, binary ones (GiB) powers of two, as ISO/IEC 80000-13 has it
            字节|INFORMATION|比特|8|byte|-|~B Byte byte bytes
            比特|INFORMATION|比特|1|bit|-|bit 位元
            KB|INFORMATION|比特|8000|kilobyte|-|kB 千字节
            MB|INFORMATION|比特|8000000|megabyte|-|兆字节
            GB|INFORMATION|比特|8000000000|gigabyte|-|吉字节
            TB|INFORMATION|比特|8000000000000|terabyte|-|太字节
            PB|INFORMATION|比特|8000000000000000|petabyte|-|拍字节
            KiB|INFORMATION|比特|8192|kibibyte|-
            MiB|INFORMATION|比特|8388608|mebibyte|-
            GiB|INFORMATION|比特|8589934592|gibibyte|-
            TiB|INFORMATION|比特|8796093022208|tebibyte|-
            bps|INFORMATION|比特/时间|1|bit per second|-|bit/s
            Kbps|INFORMATION|比特/时间|1000|kilobit per second|-|kbps kb/s Kb/s
            Mbps|INFORMATION|比特/时间|1000000|megabit per second|-|Mb/s mbps
            Gbps|INFORMATION|比特/时间|1000000000|gigabit per second|-|Gb/s gbps
            Tbps|INFORMATION|比特/时间|1000000000000|terabit per second|-
            # 比例 percent and its kin; a percentage point is not a percent
            %|PERCENT|比例|1/100|percent|-|％ ﹪ 百分比 百分率 percent pct
            ‰|PERCENT|比例|1/1000|per mille|-|千分比 千分率
            ‱|PERCENT|比例|1/10000|per ten thousand|-|万分比 万分率 /万 1/万 /1万
            十万分之一|PERCENT|比例|1/100000|per hundred thousand|-|/10万 1/10万 /十万 1/十万 十万分率
            百万分之一|PERCENT|比例|1/1000000|per million|-|ppm PPM /100万 1/100万 /百万 1/百万 百万分率
            十亿分之一|PERCENT|比例|1/1000000000|per billion|-|ppb PPB
            成|PERCENT|比例|1/10|tenth|-
            倍|PERCENT|=|1|times as much|-
            百分点|PERCENTAGE_POINT|百分点|1|percentage point|-|个百分点 pp
            千分点|PERCENTAGE_POINT|百分点|1/10|per-mille point|-|个千分点
            基点|PERCENTAGE_POINT|百分点|1/100|basis point|-|个基点 BP bp
            分|SCORE|分|1|point of a score|-|~分值
            星|SCORE|=|1|star|-|星级 颗星
            名次|SCORE|=|1|rank|-
            等级|SCORE|=|1|grade level|-
            """;

    private StandardUnits() {}

    static String lines() {
        return MONEY + StandardCounts.LINES + MEASURES;
    }
}
