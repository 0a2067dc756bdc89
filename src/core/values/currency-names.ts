/**
 * Names of the currencies in use in the States Members of the United Nations, one and several of them, in all languages. Data, taken once
 * from Unicode's common locale data, so that nothing depends on what the host knows.
 */
export const CURRENCY_NAMES_IN_USE = `
AED | united arab emirates dirham; uae dirhams; dirham des émirats arabes unis; dirhams des émirats arabes unis; dírham de los emiratos árabes unidos; dírhams de los emiratos árabes unidos; дирхам оаэ; дирхамов оаэ; дирхама оаэ; дирхамах оаэ; درهم إماراتي; 阿联酋迪拉姆
AFN | afghan afghani; afghan afghanis; afghani afghan; afghanis afghan; afgani afgano; afganis afganos; афгани; أفغاني; 阿富汗尼
ALL | albanian lek; albanian lekë; lek albanais; leks albanais; lek albanés; leks albaneses; албанский лек; албанских леков; ليك ألباني; 阿尔巴尼亚列克
AMD | armenian dram; armenian drams; dram arménien; drams arméniens; dram armenio; drams armenios; армянский драм; армянских драмов; درام أرميني; 亚美尼亚德拉姆
AOA | angolan kwanza; angolan kwanzas; kwanza angolais; kwanzas angolais; kuanza angoleño; kuanzas angoleños; ангольская кванза; ангольских кванз; ангольские кванзы; كوانزا أنغولي; 安哥拉宽扎
ARS | argentine peso; argentine pesos; peso argentin; pesos argentins; peso argentino; pesos argentinos; аргентинский песо; аргентинских песо; аргентинского песо; بيزو أرجنتيني; 阿根廷比索
AUD | australian dollar; australian dollars; dollar australien; dollars australiens; dólar australiano; dólares australianos; австралийский доллар; австралийских долларов; австралийских долларах; دولار أسترالي; 澳大利亚元
AZN | azerbaijani manat; azerbaijani manats; manat azéri; manats azéris; manat azerbaiyano; manats azerbaiyanos; азербайджанский манат; азербайджанских манатов; азербайджанских манатах; مانات أذربيجان; 阿塞拜疆马纳特
BAM | bosnia-herzegovina convertible mark; bosnia-herzegovina convertible marks; mark convertible bosniaque; marks convertibles bosniaques; marco convertible de bosnia y herzegovina; marcos convertibles de bosnia y herzegovina; конвертируемая марка боснии и герцеговины; конвертируемых марок боснии и герцеговины; конвертируемые марки боснии и герцеговины; конвертируемой марки боснии и герцеговины; مارك البوسنة والهرسك قابل للتحويل; 波斯尼亚-黑塞哥维那可兑换马克
BBD | barbadian dollar; barbadian dollars; dollar barbadien; dollars barbadiens; dólar barbadense; dólares barbadenses; барбадосский доллар; барбадосских долларов; барбадосских долларах; دولار بربادوسي; 巴巴多斯元
BDT | bangladeshi taka; bangladeshi takas; taka bangladeshi; takas bangladeshis; taka bangladesí; takas bangladesíes; бангладешская така; бангладешских так; бангладешские таки; бангладешской таки; تاكا بنغلاديشي; 孟加拉塔卡
BHD | bahraini dinar; bahraini dinars; dinar bahreïni; dinars bahreïnis; dinar bareiní; dinares bareiníes; бахрейнский динар; бахрейнских динаров; бахрейнских динарах; دينار بحريني; 巴林第纳尔
BIF | burundian franc; burundian francs; franc burundais; francs burundais; franco burundés; francos burundeses; бурундийский франк; бурундийских франков; бурундийских франках; فرنك بروندي; 布隆迪法郎
BND | brunei dollar; brunei dollars; dollar brunéien; dollars brunéiens; dólar bruneano; dólares bruneanos; брунейский доллар; брунейских долларов; брунейских долларах; دولار بروناي; 文莱元
BOB | bolivian boliviano; bolivian bolivianos; boliviano bolivien; bolivianos boliviens; boliviano; bolivianos; боливийский боливиано; боливийских боливиано; боливийского боливиано; بوليفيانو بوليفي; 玻利维亚诺
BRL | brazilian real; brazilian reals; réal brésilien; réals brésiliens; real brasileño; reales brasileños; бразильский реал; бразильских реалов; бразильских реалах; ريال برازيلي; 巴西雷亚尔
BSD | bahamian dollar; bahamian dollars; dollar bahaméen; dollars bahaméens; dólar bahameño; dólares bahameños; багамский доллар; багамских долларов; багамских долларах; دولار باهامي; 巴哈马元
BTN | bhutanese ngultrum; bhutanese ngultrums; ngultrum bouthanais; ngultrums bouthanais; gultrum butanés; gultrums butaneses; бутанский нгултрум; бутанских нгултрумов; نولتوم بوتاني; 不丹努尔特鲁姆
BWP | botswanan pula; botswanan pulas; pula botswanais; pulas botswanais; pula botsuano; pulas botsuanos; ботсванская пула; ботсванских пул; ботсванские пулы; بولا بتسواني; 博茨瓦纳普拉
BYN | belarusian ruble; belarusian rubles; rouble biélorusse; roubles biélorusses; rublo bielorruso; rublos bielorrusos; белорусский рубль; белорусских рублей; белорусских рублях; روبل بيلاروسي; 白俄罗斯卢布
BZD | belize dollar; belize dollars; dollar bélizéen; dollars bélizéens; dólar beliceño; dólares beliceños; белизский доллар; белизских долларов; белизских долларах; دولار بليزي; 伯利兹元
CAD | canadian dollar; canadian dollars; dollar canadien; dollars canadiens; dólar canadiense; dólares canadienses; канадский доллар; канадских долларов; канадских долларах; دولار كندي; 加拿大元
CDF | congolese franc; congolese francs; franc congolais; francs congolais; franco congoleño; francos congoleños; конголезский франк; конголезских франков; конголезских франках; فرنك كونغولي; 刚果法郎
CHF | swiss franc; swiss francs; franc suisse; francs suisses; franco suizo; francos suizos; швейцарский франк; швейцарских франков; швейцарских франках; فرنك سويسري; 瑞士法郎
CLP | chilean peso; chilean pesos; peso chilien; pesos chiliens; peso chileno; pesos chilenos; чилийский песо; чилийских песо; чилийского песо; بيزو تشيلي; 智利比索
CNY | chinese yuan; yuan renminbi chinois; yuans renminbi chinois; yuan renminbi; yuanes renminbi; китайский юань; китайских юаней; китайских юанях; يوان صيني; 人民币
COP | colombian peso; colombian pesos; peso colombien; pesos colombiens; peso colombiano; pesos colombianos; колумбийский песо; колумбийских песо; колумбийского песо; بيزو كولومبي; 哥伦比亚比索
CRC | costa rican colón; costa rican colóns; colón costaricain; colóns costaricains; colón costarricense; colones costarricenses; костариканский колон; костариканских колонов; كولن كوستاريكي; 哥斯达黎加科朗
CUP | cuban peso; cuban pesos; peso cubain; pesos cubains; peso cubano; pesos cubanos; кубинский песо; кубинских песо; кубинского песо; بيزو كوبي; 古巴比索
CVE | cape verdean escudo; cape verdean escudos; escudo capverdien; escudos capverdiens; escudo de cabo verde; escudos de cabo verde; эскудо кабо-верде; اسكودو الرأس الأخضر; 佛得角埃斯库多
CZK | czech koruna; czech korunas; couronne tchèque; couronnes tchèques; corona checa; coronas checas; чешская крона; чешских крон; чешские кроны; чешских кронах; كرونة تشيكية; 捷克克朗
DJF | djiboutian franc; djiboutian francs; franc djiboutien; francs djiboutiens; franco yibutiano; francos yibutianos; франк джибути; франков джибути; франках джибути; فرنك جيبوتي; 吉布提法郎
DKK | danish krone; danish kroner; couronne danoise; couronnes danoises; corona danesa; coronas danesas; датская крона; датских крон; датские кроны; датских кронах; كرونة دنماركية; 丹麦克朗
DOP | dominican peso; dominican pesos; peso dominicain; pesos dominicains; peso dominicano; pesos dominicanos; доминиканский песо; доминиканских песо; доминиканского песо; بيزو الدومنيكان; 多米尼加比索
DZD | algerian dinar; algerian dinars; dinar algérien; dinars algériens; dinar argelino; dinares argelinos; алжирский динар; алжирских динаров; алжирских динарах; دينار جزائري; 阿尔及利亚第纳尔
EGP | egyptian pound; egyptian pounds; livre égyptienne; livres égyptiennes; libra egipcia; libras egipcias; египетский фунт; египетских фунтов; египетских фунтах; جنيه مصري; 埃及镑
ERN | eritrean nakfa; eritrean nakfas; nafka érythréen; nafkas érythréens; nakfa eritreo; nakfas eritreos; эритрейская накфа; эритрейских накф; эритрейские накфы; ناكفا أريتري; 厄立特里亚纳克法
ETB | ethiopian birr; ethiopian birrs; birr éthiopien; birrs éthiopiens; bir etíope; bires etíopes; эфиопский быр; эфиопских быров; بير أثيوبي; 埃塞俄比亚比尔
EUR | euro; euros; euro; euros; euro; euros; евро; يورو; 欧元
FJD | fijian dollar; fijian dollars; dollar fidjien; dollars fidjiens; dólar fiyiano; dólares fiyianos; доллар фиджи; долларов фиджи; долларах фиджи; دولار فيجي; 斐济元
GBP | british pound; british pounds; livre sterling; livres sterling; libra esterlina; libras esterlinas; британский фунт стерлингов; британских фунтов стерлингов; британских фунта стерлингов; британского фунта стерлингов; британских фунтах стерлингов; جنيه إسترليني; 英镑
GEL | georgian lari; georgian laris; lari géorgien; lari géorgiens; lari georgiano; laris georgianos; грузинский лари; грузинских лари; грузинского лари; لارى جورجي; 格鲁吉亚拉里
GHS | ghanaian cedi; ghanaian cedis; cédi ghanéen; cédis ghanéens; cedi ghanés; cedis ghaneses; ганский седи; ганских седи; ганского седи; سيدي غانا; 加纳塞地
GMD | gambian dalasi; gambian dalasis; dalasi gambien; dalasis gambiens; dalasi gambiano; dalasis gambianos; гамбийский даласи; гамбийских даласи; гамбийского даласи; دلاسي غامبي; 冈比亚达拉西
GNF | guinean franc; guinean francs; franc guinéen; francs guinéens; franco guineano; francos guineanos; гвинейский франк; гвинейских франков; гвинейских франках; فرنك غينيا; 几内亚法郎
GTQ | guatemalan quetzal; guatemalan quetzals; quetzal guatémaltèque; quetzals guatémaltèques; quetzal guatemalteco; quetzales guatemaltecos; гватемальский кетсаль; гватемальских кетсалей; كوتزال غواتيمالا; 危地马拉格查尔
GYD | guyanaese dollar; guyanaese dollars; dollar du guyana; dollars du guyana; dólar guyanés; dólares guyaneses; гайанский доллар; гайанских долларов; гайанских долларах; دولار غيانا; 圭亚那元
HNL | honduran lempira; honduran lempiras; lempira hondurien; lempiras honduriens; lempira hondureño; lempiras hondureños; гондурасская лемпира; гондурасских лемпир; гондурасские лемпиры; ليمبيرا هنداروس; 洪都拉斯伦皮拉
HTG | haitian gourde; haitian gourdes; gourde haïtienne; gourdes haïtiennes; gurde haitiano; gurdes haitianos; гаитянский гурд; гаитянских гурдов; جوردى هايتي; 海地古德
HUF | hungarian forint; hungarian forints; forint hongrois; forints hongrois; forinto húngaro; forintos húngaros; венгерский форинт; венгерских форинтов; венгерских форинтах; فورينت هنغاري; 匈牙利福林
IDR | indonesian rupiah; indonesian rupiahs; roupie indonésienne; roupies indonésiennes; rupia indonesia; rupias indonesias; индонезийская рупия; индонезийских рупий; индонезийские рупии; индонезийской рупии; индонезийских рупиях; روبية إندونيسية; 印度尼西亚卢比
ILS | israeli new shekel; israeli new shekels; nouveau shekel israélien; nouveaux shekels israéliens; nuevo séquel israelí; nuevos séqueles israelíes; новый израильский шекель; новых израильских шекелей; новых израильских шекелях; شيكل إسرائيلي جديد; 以色列新谢克尔
INR | indian rupee; indian rupees; roupie indienne; roupies indiennes; rupia india; rupias indias; индийская рупия; индийских рупий; индийские рупии; индийской рупии; индийских рупиях; روبية هندي; 印度卢比
IQD | iraqi dinar; iraqi dinars; dinar irakien; dinars irakiens; dinar iraquí; dinares iraquíes; иракский динар; иракских динаров; иракских динарах; دينار عراقي; 伊拉克第纳尔
IRR | iranian rial; iranian rials; riyal iranien; riyals iraniens; rial iraní; riales iraníes; иранский риал; иранских риалов; иранских риалах; ريال إيراني; 伊朗里亚尔
ISK | icelandic króna; icelandic krónur; couronne islandaise; couronnes islandaises; corona islandesa; coronas islandesas; исландская крона; исландских крон; исландские кроны; исландских кронах; كرونة أيسلندية; 冰岛克朗
JMD | jamaican dollar; jamaican dollars; dollar jamaïcain; dollars jamaïcains; dólar jamaicano; dólares jamaicanos; ямайский доллар; ямайских долларов; ямайских долларах; دولار جامايكي; 牙买加元
JOD | jordanian dinar; jordanian dinars; dinar jordanien; dinars jordaniens; dinar jordano; dinares jordanos; иорданский динар; иорданских динаров; иорданских динарах; دينار أردني; 约旦第纳尔
JPY | japanese yen; yen japonais; yens japonais; yen japonés; yenes japoneses; японская иена; японских иен; японские иены; японских иенах; ين ياباني; 日元
KES | kenyan shilling; kenyan shillings; shilling kényan; shillings kényans; chelín keniano; chelines kenianos; кенийский шиллинг; кенийских шиллингов; кенийских шиллингах; شلن كينيي; 肯尼亚先令
KGS | kyrgyz som; kyrgyz soms; som kirghize; soms kirghizes; som kirguís; soms kirguises; киргизский сом; киргизских сомов; киргизских сомах; سوم قيرغستاني; 吉尔吉斯斯坦索姆
KHR | cambodian riel; cambodian riels; riel cambodgien; riels cambodgiens; riel camboyano; rieles camboyanos; камбоджийский риель; камбоджийских риелей; رييال كمبودي; 柬埔寨瑞尔
KMF | comorian franc; comorian francs; franc comorien; francs comoriens; franco comorense; francos comorenses; коморский франк; коморских франков; коморских франках; فرنك جزر القمر; 科摩罗法郎
KPW | north korean won; won nord-coréen; wons nord-coréens; won norcoreano; wons norcoreanos; северокорейская вона; северокорейских вон; северокорейские воны; северокорейских вонах; وون كوريا الشمالية; 朝鲜元
KRW | south korean won; won sud-coréen; wons sud-coréens; won surcoreano; wons surcoreanos; южнокорейская вона; южнокорейских вон; южнокорейские воны; южнокорейских вонах; وون كوريا الجنوبية; 韩元
KWD | kuwaiti dinar; kuwaiti dinars; dinar koweïtien; dinar koweïtiens; dinar kuwaití; dinares kuwaitíes; кувейтский динар; кувейтских динаров; кувейтских динарах; دينار كويتي; 科威特第纳尔
KZT | kazakhstani tenge; kazakhstani tenges; tenge kazakh; tenges kazakhs; tengue kazajo; tengues kazajos; казахский тенге; казахских тенге; казахского тенге; تينغ كازاخستاني; 哈萨克斯坦坚戈
LAK | laotian kip; laotian kips; kip laotien; kips laotiens; kip laosiano; kips laosianos; лаосский кип; лаосских кипов; كيب لاوسي; 老挝基普
LBP | lebanese pound; lebanese pounds; livre libanaise; livres libanaises; libra libanesa; libras libanesas; ливанский фунт; ливанских фунтов; ливанских фунтах; جنيه لبناني; 黎巴嫩镑
LKR | sri lankan rupee; sri lankan rupees; roupie srilankaise; roupies srilankaises; rupia esrilanquesa; rupias esrilanquesas; шри-ланкийская рупия; шри-ланкийских рупий; шри-ланкийские рупии; шри-ланкийской рупии; шри-ланкийских рупиях; روبية سريلانكية; 斯里兰卡卢比
LRD | liberian dollar; liberian dollars; dollar libérien; dollars libériens; dólar liberiano; dólares liberianos; либерийский доллар; либерийских долларов; либерийских долларах; دولار ليبيري; 利比里亚元
LSL | lesotho loti; lesotho lotis; loti lesothan; maloti lesothans; loti lesotense; lotis lesotenses; лоти; لوتي ليسوتو; 莱索托洛蒂
LYD | libyan dinar; libyan dinars; dinar libyen; dinars libyens; dinar libio; dinares libios; ливийский динар; ливийских динаров; ливийских динарах; دينار ليبي; 利比亚第纳尔
MAD | moroccan dirham; moroccan dirhams; dirham marocain; dirhams marocains; dírham marroquí; dírhams marroquíes; марокканский дирхам; марокканских дирхамов; марокканских дирхамах; درهم مغربي; 摩洛哥迪拉姆
MDL | moldovan leu; moldovan lei; leu moldave; leus moldaves; leu moldavo; leus moldavos; молдавский лей; молдавских леев; молдавских леях; ليو مولدوفي; 摩尔多瓦列伊
MGA | malagasy ariary; malagasy ariaries; ariary malgache; ariarys malgaches; ariari malgache; ariaris malgaches; малагасийский ариари; малагасийских ариари; малагасийского ариари; أرياري مدغشقر; 马达加斯加阿里亚里
MKD | macedonian denar; macedonian denari; denar macédonien; denars macédoniens; dinar macedonio; dinares macedonios; македонский денар; македонских денаров; دينار مقدوني; 马其顿第纳尔
MMK | myanmar kyat; myanmar kyats; kyat myanmarais; kyats myanmarais; kiat de myanmar; kiats de myanmar; мьянманский кьят; мьянманских кьятов; كيات ميانمار; 缅甸元
MNT | mongolian tugrik; mongolian tugriks; tugrik mongol; tugriks mongols; tugrik mongol; tugriks mongoles; монгольский тугрик; монгольских тугриков; توغروغ منغولي; 蒙古图格里克
MRU | mauritanian ouguiya; mauritanian ouguiyas; ouguiya mauritanien; ouguiyas mauritaniens; uguiya mauritano; uguiyas mauritanos; мавританская угия; мавританских угий; мавританские угии; мавританской угии; أوقية موريتانية; 毛里塔尼亚乌吉亚
MUR | mauritian rupee; mauritian rupees; roupie mauricienne; roupies mauriciennes; rupia mauriciana; rupias mauricianas; маврикийская рупия; маврикийских рупий; маврикийские рупии; маврикийской рупии; маврикийских рупиях; روبية موريشيوسية; 毛里求斯卢比
MVR | maldivian rufiyaa; maldivian rufiyaas; rufiyaa maldivienne; rufiyaas maldiviennes; rufiya maldiva; rufiyas maldivas; мальдивская руфия; мальдивских руфий; мальдивские руфии; мальдивской руфии; روفيه جزر المالديف; 马尔代夫卢菲亚
MWK | malawian kwacha; malawian kwachas; kwacha malawite; kwachas malawites; kuacha malauí; kuachas malauíes; малавийская квача; малавийских квач; малавийские квачи; малавийской квачи; كواشا مالاوي; 马拉维克瓦查
MXN | mexican peso; mexican pesos; peso mexicain; pesos mexicains; peso mexicano; pesos mexicanos; мексиканский песо; мексиканских песо; мексиканского песо; بيزو مكسيكي; 墨西哥比索
MYR | malaysian ringgit; malaysian ringgits; ringgit malais; ringgits malais; ringit malasio; ringits malasios; малайзийский ринггит; малайзийских ринггитов; رينغيت ماليزي; 马来西亚林吉特
MZN | mozambican metical; mozambican meticals; metical mozambicain; meticais mozambicains; metical mozambiqueño; meticales mozambiqueños; мозамбикский метикал; мозамбикских метикалов; متكال موزمبيقي; 莫桑比克美提卡
NAD | namibian dollar; namibian dollars; dollar namibien; dollars namibiens; dólar namibio; dólares namibios; доллар намибии; долларов намибии; долларах намибии; دولار ناميبي; 纳米比亚元
NGN | nigerian naira; nigerian nairas; naira nigérian; nairas nigérians; naira nigeriano; nairas nigerianos; нигерийская найра; нигерийских найр; нигерийские найры; نايرا نيجيري; 尼日利亚奈拉
NIO | nicaraguan córdoba; nicaraguan córdobas; córdoba oro nicaraguayen; córdobas oro nicaraguayens; córdoba oro; córdobas oro; никарагуанская кордоба; никарагуанских кордоб; никарагуанские кордобы; قرطبة نيكاراغوا; 尼加拉瓜科多巴; 尼加拉瓜金科多巴
NOK | norwegian krone; norwegian kroner; couronne norvégienne; couronnes norvégiennes; corona noruega; coronas noruegas; норвежская крона; норвежских крон; норвежские кроны; норвежских кронах; كرونة نرويجية; 挪威克朗
NPR | nepalese rupee; nepalese rupees; roupie népalaise; roupies népalaises; rupia nepalí; rupias nepalíes; непальская рупия; непальских рупий; непальские рупии; непальской рупии; непальских рупиях; روبية نيبالي; 尼泊尔卢比
NZD | new zealand dollar; new zealand dollars; dollar néo-zélandais; dollars néo-zélandais; dólar neozelandés; dólares neozelandeses; новозеландский доллар; новозеландских долларов; новозеландских долларах; دولار نيوزيلندي; 新西兰元
OMR | omani rial; omani rials; riyal omanais; riyals omanis; rial omaní; riales omaníes; оманский риал; оманских риалов; оманских риалах; ريال عماني; 阿曼里亚尔
PAB | panamanian balboa; panamanian balboas; balboa panaméen; balboas panaméens; balboa panameño; balboas panameños; панамский бальбоа; بالبوا بنمي; 巴拿马巴波亚
PEN | peruvian sol; peruvian soles; sol péruvien; sols péruviens; sol peruano; soles peruanos; перуанский соль; перуанских солей; سول بيروفي; 秘鲁索尔
PGK | papua new guinean kina; kina papouan-néo-guinéen; kinas papouan-néo-guinéens; kina papú; kinas papúes; кина папуа – новой гвинеи; кин папуа – новой гвинеи; кины папуа – новой гвинеи; كينا بابوا غينيا الجديدة; 巴布亚新几内亚基那
PHP | philippine peso; philippine pesos; peso philippin; pesos philippins; peso filipino; pesos filipinos; филиппинский песо; филиппинских песо; филиппинского песо; بيزو فلبيني; 菲律宾比索
PKR | pakistani rupee; pakistani rupees; roupie pakistanaise; roupies pakistanaises; rupia pakistaní; rupias pakistaníes; пакистанская рупия; пакистанских рупий; пакистанские рупии; пакистанской рупии; пакистанских рупиях; روبية باكستاني; 巴基斯坦卢比
PLN | polish zloty; polish zlotys; zloty polonais; zlotys polonais; esloti polaco; eslotis polacos; польский злотый; польских злотых; польского злотого; زلوتي بولندي; 波兰兹罗提
PYG | paraguayan guarani; paraguayan guaranis; guaraní paraguayen; guaranís paraguayens; guaraní paraguayo; guaraníes paraguayos; парагвайский гуарани; парагвайских гуарани; парагвайского гуарани; غواراني باراغواي; 巴拉圭瓜拉尼
QAR | qatari riyal; qatari riyals; riyal qatari; riyals qataris; rial catarí; riales cataríes; катарский риал; катарских риалов; катарских риалах; ريال قطري; 卡塔尔里亚尔
RON | romanian leu; romanian lei; leu roumain; lei roumains; leu rumano; leus rumanos; румынский лей; румынских леев; румынских леях; ليو روماني; 罗马尼亚列伊
RSD | serbian dinar; serbian dinars; dinar serbe; dinars serbes; dinar serbio; dinares serbios; сербский динар; сербских динаров; сербских динарах; دينار صربي; 塞尔维亚第纳尔
RUB | russian ruble; russian rubles; rouble russe; roubles russes; rublo ruso; rublos rusos; российский рубль; российских рублей; российских рублях; روبل روسي; 俄罗斯卢布
RWF | rwandan franc; rwandan francs; franc rwandais; francs rwandais; franco ruandés; francos ruandeses; франк руанды; франков руанды; франках руанды; فرنك رواندي; 卢旺达法郎
SAR | saudi riyal; saudi riyals; riyal saoudien; riyals saoudiens; rial saudí; riales saudíes; саудовский риял; саудовских риялов; саудовских риялах; ريال سعودي; 沙特里亚尔
SBD | solomon islands dollar; solomon islands dollars; dollar des îles salomon; dollars des îles salomon; dólar salomonense; dólares salomonenses; доллар соломоновых островов; долларов соломоновых островов; долларах соломоновых островов; دولار جزر سليمان; 所罗门群岛元
SCR | seychellois rupee; seychellois rupees; roupie des seychelles; roupies des seychelles; rupia seychellense; rupias seychellenses; сейшельская рупия; сейшельских рупий; сейшельские рупии; сейшельской рупии; сейшельских рупиях; روبية سيشيلية; 塞舌尔卢比
SDG | sudanese pound; sudanese pounds; livre soudanaise; livres soudanaises; libra sudanesa; libras sudanesas; суданский фунт; суданских фунтов; суданских фунтах; جنيه سوداني; 苏丹镑
SEK | swedish krona; swedish kronor; couronne suédoise; couronnes suédoises; corona sueca; coronas suecas; шведская крона; шведских крон; шведские кроны; шведских кронах; كرونة سويدية; 瑞典克朗
SGD | singapore dollar; singapore dollars; dollar de singapour; dollars de singapour; dólar singapurense; dólares singapurenses; сингапурский доллар; сингапурских долларов; сингапурских долларах; دولار سنغافوري; 新加坡元
SLE | sierra leonean leone; sierra leonean leones; leone sierra-léonais; leones sierra-léonais; leona sierraleonesa; leonas sierraleonesas; леоне; ليون سيراليوني; 塞拉利昂新利昂
SOS | somali shilling; somali shillings; shilling somalien; shillings somaliens; chelín somalí; chelines somalíes; сомалийский шиллинг; сомалийских шиллингов; сомалийских шиллингах; شلن صومالي; 索马里先令
SRD | surinamese dollar; surinamese dollars; dollar surinamais; dollars surinamais; dólar surinamés; dólares surinameses; суринамский доллар; суринамских долларов; суринамских долларах; دولار سورينامي; 苏里南元
SSP | south sudanese pound; south sudanese pounds; livre sud-soudanaise; livres sud-soudanaises; libra sursudanesa; libras sursudanesas; южносуданский фунт; южносуданских фунтов; южносуданских фунтах; جنيه جنوب السودان; 南苏丹镑
STN | são tomé & príncipe dobra; são tomé & príncipe dobras; dobra santoméen; dobras santoméens; dobra santotomense; dobras santotomenses; добра сан-томе и принсипи; добр сан-томе и принсипи; добры сан-томе и принсипи; دوبرا ساو تومي وبرينسيبي; 圣多美和普林西比多布拉
SYP | syrian pound; syrian pounds; livre syrienne; livres syriennes; libra siria; libras sirias; сирийский фунт; сирийских фунтов; сирийских фунтах; ليرة سورية; 叙利亚镑
SZL | swazi lilangeni; swazi emalangeni; lilangeni swazi; lilangenis swazis; lilangeni esuatiní; lilangenis esuatiníes; свазилендский лилангени; свазилендских лилангени; свазилендского лилангени; ليلانجيني سوازيلندي; 斯威士兰里兰吉尼
THB | thai baht; baht thaïlandais; bahts thaïlandais; bat tailandés; bats tailandeses; таиландский бат; таиландских батов; таиландских батах; باخت تايلاندي; 泰铢
TJS | tajikistani somoni; tajikistani somonis; somoni tadjik; somonis tadjiks; somoni tayiko; somonis tayikos; таджикский сомони; таджикских сомони; таджикского сомони; سوموني طاجيكستاني; 塔吉克斯坦索莫尼
TMT | turkmenistani manat; nouveau manat turkmène; nouveaux manats turkmènes; manat turcomano; manats turcomanos; новый туркменский манат; новых туркменских манатов; новых туркменских манатах; مانات تركمانستان; 土库曼斯坦马纳特
TND | tunisian dinar; tunisian dinars; dinar tunisien; dinars tunisiens; dinar tunecino; dinares tunecinos; тунисский динар; тунисских динаров; тунисских динарах; دينار تونسي; 突尼斯第纳尔
TOP | tongan paʻanga; pa’anga tongan; pa’angas tongans; paanga tongano; paangas tonganos; тонганская паанга; тонганских паанг; тонганские паанги; тонганской паанги; بانغا تونغا; 汤加潘加
TRY | turkish lira; livre turque; livres turques; lira turca; liras turcas; турецкая лира; турецких лир; турецкие лиры; турецких лирах; ليرة تركية; 土耳其里拉
TTD | trinidad & tobago dollar; trinidad & tobago dollars; dollar de trinité-et-tobago; dollars de trinité-et-tobago; dólar de trinidad y tobago; dólares de trinidad y tobago; доллар тринидада и тобаго; долларов тринидада и тобаго; долларах тринидада и тобаго; دولار ترينداد وتوباغو; 特立尼达和多巴哥元
TZS | tanzanian shilling; tanzanian shillings; shilling tanzanien; shillings tanzaniens; chelín tanzano; chelines tanzanos; танзанийский шиллинг; танзанийских шиллингов; танзанийских шиллингах; شلن تنزاني; 坦桑尼亚先令
UAH | ukrainian hryvnia; ukrainian hryvnias; hryvnia ukrainienne; hryvnias ukrainiennes; grivna ucraniana; grivnas ucranianas; украинская гривна; украинских гривен; украинские гривны; украинских гривнах; هريفنيا أوكراني; 乌克兰格里夫纳
UGX | ugandan shilling; ugandan shillings; shilling ougandais; shillings ougandais; chelín ugandés; chelines ugandeses; угандийский шиллинг; угандийских шиллингов; угандийских шиллингах; شلن أوغندي; 乌干达先令
USD | us dollar; us dollars; dollar des états-unis; dollars des états-unis; dólar estadounidense; dólares estadounidenses; доллар сша; долларов сша; долларах сша; دولار أمريكي; 美元
UYU | uruguayan peso; uruguayan pesos; peso uruguayen; pesos uruguayens; peso uruguayo; pesos uruguayos; уругвайский песо; уругвайских песо; уругвайского песо; بيزو اوروغواي; 乌拉圭比索
UZS | uzbekistani som; sum ouzbek; sums ouzbeks; sum uzbeko; sums uzbekos; узбекский сум; узбекских сумов; узбекских сумах; سوم أوزبكستاني; 乌兹别克斯坦苏姆
VES | venezuelan bolívar; venezuelan bolívars; bolivar vénézuélien; bolivars vénézuéliens; bolívar venezolano; bolívares venezolanos; венесуэльский боливар; венесуэльских боливаров; بوليفار فنزويلي; 委内瑞拉玻利瓦尔
VND | vietnamese dong; dông vietnamien; dôngs vietnamiens; dong vietnamita; dongs vietnamitas; вьетнамский донг; вьетнамских донгов; دونج فيتنامي; 越南盾
VUV | vanuatu vatu; vanuatu vatus; vatu vanuatuan; vatus vanuatuans; vatu vanuatense; vatus vanuatenses; вату вануату; فاتو فانواتو; 瓦努阿图瓦图
WST | samoan tala; tala samoan; talas samoans; tala samoano; talas samoanos; самоанская тала; самоанских тал; самоанские талы; تالا ساموا; 萨摩亚塔拉
XAF | central african cfa franc; central african cfa francs; franc cfa (beac); francs cfa (beac); franco cfa de áfrica central; francos cfa de áfrica central; франк кфа beac; франков кфа веас; франк кфа веас; франках кфа веас; فرنك وسط أفريقي; 中非法郎
XCD | east caribbean dollar; east caribbean dollars; dollar des caraïbes orientales; dollars des caraïbes orientales; dólar del caribe oriental; dólares del caribe oriental; восточно-карибский доллар; восточно-карибских долларов; восточно-карибских долларах; دولار شرق الكاريبي; 东加勒比元
XOF | west african cfa franc; west african cfa francs; franc cfa (bceao); francs cfa (bceao); franco cfa de áfrica occidental; francos cfa de áfrica occidental; франк кфа всеао; франков кфа всеао; франках кфа всеао; فرنك غرب أفريقي; 西非法郎
YER | yemeni rial; yemeni rials; riyal yéménite; riyals yéménites; rial yemení; riales yemeníes; йеменский риал; йеменских риалов; йеменских риалах; ريال يمني; 也门里亚尔
ZAR | south african rand; rand sud-africain; rands sud-africains; rand sudafricano; rands sudafricanos; южноафриканский рэнд; южноафриканских рэндов; южноафриканских рэндах; راند جنوب أفريقيا; 南非兰特
ZMW | zambian kwacha; zambian kwachas; kwacha zambien; kwachas zambiens; kuacha zambiano; kuachas zambianos; замбийская квача; замбийских квач; замбийские квачи; замбийской квачи; كواشا زامبي; 赞比亚克瓦查
ZWG | zimbabwean gold; or du zimbabwe; oro zimbabuense; зимбабвийский золотой; зимбабвийских золотых; зимбабвийского золотого; ذهب زيمبابوي; 津巴布韦金元
`;
