/** The form of extractor/data/agency-patterns.json: what each list of words that organs are called by is for; long because each says it. */
export type MarkerLevel = 'province' | 'city' | 'prefecture' | 'county' | 'corps';

export interface SpecialRegion {
  readonly name: string;
  readonly short: string;
  /** How it stands before its organs, longest first. */
  readonly words: readonly string[];
  /** 政府: what stands between its name and an organ's. */
  readonly before: string;
  /** Organs whose names nobody else bears. */
  readonly own: readonly string[];
  /** Organs whose names others bear too: only behind the region's. */
  readonly shared: readonly string[];
  /** Its courts, only behind its name: no offices of its government. */
  readonly courts: readonly string[];
}

export interface OrganPatternData {
  readonly domains: readonly (readonly string[])[];
  readonly endings: readonly (readonly string[])[];
  readonly fixed: readonly (readonly string[])[];
  /** 文化中心, 数据中心 are works, not organs: domains that do not go with this ending. */
  readonly notCentres: readonly [ending: string, domains: readonly string[]];
  readonly connectors: readonly string[];
  readonly subs: readonly string[];
  /** 武警|海南|总队: what stands around the place, and ends the name of a corps. */
  readonly armedPolice: { readonly before: readonly string[]; readonly corps: readonly string[] };
  readonly party: readonly string[];
  /** 中共中央|组织部: how the beginnings of names are written in full. */
  readonly partyInFull: readonly (readonly [start: string, inFull: string])[];
  /** 中央人民政府|水利部: what stands before the names of the state's organs, up to which year their names began; and names that are none. */
  readonly stateInFull: readonly (readonly [state: string, last: number | null])[];
  readonly notOfState: readonly string[];
  /** How the templates of the party's local organs begin. */
  readonly partyPlace: string;
  /** 中共…省|委员会|组织部: how the committee is called in full, and in short where its departments follow. */
  readonly committeeWords: readonly [full: string, short: string];
  /** 政协|江西省委员会: bodies whose committees bear the party's words; an empty organ is none of ours. */
  readonly committeeOwners: readonly (readonly [organ: string, words: readonly string[]])[];
  /** 纪委|监委: organs that are written without a mark between them. */
  readonly twins: readonly (readonly [first: string, second: string])[];
  readonly markers: readonly (readonly [string, MarkerLevel])[];
  readonly session: string;
  /** First characters of it. */
  readonly sessionStarts: string;
  /** Characters after an ending that make another word of it: 财政部 + 门. */
  readonly after: Readonly<Record<string, string>>;
  /** 经济和信息化局|中国人民银行: another name begins there. */
  readonly afterUnless: readonly string[];
  /** Words after an organ that make a class of it: 市政府各部门. */
  readonly classAfter: readonly string[];
  /** Words that make something else of a government: 市政府采购. */
  readonly governmentAfter: readonly [lastCharacter: string, words: readonly string[]];
  /** 省委|旧址: what makes a place of an organ. */
  readonly sites: readonly string[];
  /** 国务院|代表国家: what looks like such a word. */
  readonly classUnless: readonly string[];
  /** 工业和信息化部|装备工业一司, 文化部|电影事业管理局: how departments of ministries end, and what their names never hold. */
  readonly departments: {
    readonly endings: readonly string[];
    readonly without: readonly string[];
    /** 建设与管理|司: 与 joins no two departments there. */
    readonly unless: readonly string[];
    readonly notBefore: string;
  };
  readonly specialRegions: {
    readonly government: string;
    /** 特区政府, 立法会: either region's. */
    readonly territory: string;
    readonly assembly: string;
    /** 立法会政制|事务委员会: how committees of the assembly end. */
    readonly committees: readonly string[];
    readonly regions: readonly SpecialRegion[];
    /** 香港贸易发展局: bodies that bear the region's name themselves. */
    readonly bodies: readonly string[];
  };
  /** Railways, harbours, power grids …: organs of a ministry in a place that is no division of the state. */
  readonly systems: {
    /** 东北, 中游: parts of the country and of rivers. */
    readonly areas: readonly string[];
    /** 伊春|特区, 华东|地区: what such a place is called. */
    readonly kinds: readonly string[];
    /** 铁路管理局: what is an organ behind any place. */
    readonly heads: readonly string[];
    /** 监管局, 工程局: what is one of a central organ only. */
    readonly under: readonly string[];
  };
  /** 革委会|水利局, 东北人民政府|民政部: how departments of governments and staffs end behind what they deal with, and those named alike everywhere. */
  readonly departmentsOf: readonly {
    readonly owners: readonly string[];
    readonly named: readonly string[];
    readonly endings: readonly string[];
  }[];
  /** 交通局|革委会: the committee that ruled an organ, as written and in full. */
  readonly rulingBodies: readonly (readonly [written: string, inFull: string])[];
  /** 最高人民检察院第十三届|检察委员会: bodies of a court that are counted. */
  readonly sessionSubs: readonly string[];
  /** The same for central organs: 国务院有关部门 still names 国务院. */
  readonly classAfterCentral: readonly string[];
  /** Characters between an organ and the bracket of a document's number: 人社部|发〔2020〕. */
  readonly codeAfter: string;
  /** 水利(|见附件): how no other name of an organ begins. */
  readonly notInBracket: string;
  readonly leftOf: string;
  /** The same, as words: 印发 is free, 开发 is not. */
  readonly leftWords: readonly string[];
  /** Characters that may follow a name of two characters: 人行、 but not 人行道. */
  readonly weakAfter: string;
  readonly connect: string;
  /** 公安局|会同|财政局: verbs that set one organ beside another. */
  readonly alongside: readonly string[];
  readonly class: string;
  /** Of these, those that make a class also over a blank. */
  readonly classOverGap: string;
  readonly heads: readonly string[];
  readonly headStarts: readonly string[];
  /** 国家公园: words that begin like the centre. */
  readonly headStartsNot: readonly string[];
  /** 领导小组 + 医疗物资保障|组: what the name of a group within a body ends with, and what must not follow. */
  readonly headSubs: readonly string[];
  readonly headSubAfter: string;
  /** 县廊桥保护工作|协调机制: heads that are bodies only of these organs, and ways of working elsewhere. */
  readonly ways: readonly [heads: readonly string[], organs: readonly string[]];
  /** 机制, 联席会议: of a river or of another organ they are ways of working, no bodies. */
  readonly weakHeads: readonly string[];
  /** 法院 of a province is its 高级人民法院. */
  readonly levels: Readonly<Partial<Record<string, string>>>;
  /** 西北|督察局: areas that have organs of the centre, and are no places by themselves. */
  readonly areasOfOrgans: readonly string[];
  /** 香港特别行政区政府: this ending takes that template instead of the usual one. */
  /** 第八师|水利局: divisions of the corps, which have organs of their own. */
  readonly corpsDivisions: readonly string[];
  /** 兵团党委 is the 委员会 of the corps. */
  readonly corpsParty: readonly [usual: string, instead: string];
  /** 省防总 of 海南省: what one place calls its organ otherwise than all others. */
  readonly namesOfPlaces: readonly (readonly [place: string, usual: string, instead: string])[];
  /** 计委 of 2000 to 2003 is the 发展计划委员会: templates that stood for another name in some years. */
  readonly ofYears: readonly (readonly [usual: string, from: number | null, to: number, instead: string])[];
  /** 阿克苏地委 is the 委员会 of a 地区, and was called so before there were any. */
  readonly committeeOfPrefecture: readonly [ending: string, usual: string, instead: string, from: number];
  /** 安徽省军区 is named so; 沈阳军区 is one of the army's. */
  /** 自由, whose second character is a word that parts clauses. */
  readonly freedom: string;
  /** 法院, and what it has in its towns: 人民法庭. */
  readonly courtrooms: readonly [court: string, ...rooms: string[]];
  /** 伊犁哈萨克自治州|党委: where it calls itself so, and not 州委, its name is that of a region's. */
  readonly partyOfPrefecture: readonly [ending: string, written: string];
  /** 西南|农林部 of 西南军政委员会: the six great areas of 1949 to 1954, what governed them, and short names of its committees. */
  readonly greatAreas: {
    readonly areas: readonly string[];
    readonly owners: readonly string[];
    /** 本府: what it calls itself before its departments. */
    readonly own: readonly string[];
    readonly short: readonly (readonly [written: string, inFull: string])[];
  };
  /** 中国人民解放军, and the organs of places before which it stands: 军分区. */
  readonly army: readonly [army: string, ...organs: string[]];
  readonly provincialArmy: readonly [ending: string, usual: string, instead: string];
  readonly specialRegion: readonly [ending: string, usual: string, instead: string];
  /** 大理州委大理州人民政府|应对…指挥部: one body of both. */
  readonly jointHeads: {
    readonly parties: readonly string[];
    readonly governments: readonly string[];
    /** How its organ is written inside. */
    readonly joined: string;
    readonly template: string;
  };
  /** Kinds of zones that a text calls by the kind alone: 新片区|管委会. */
  readonly shortZones: readonly string[];
  /** 检察院|临沂|分院: what a court or a procuratorate of a province has in a prefecture. */
  readonly courtBranches: { readonly owners: readonly string[]; readonly word: string };
  /** 公安局静安|分局: the branch that a district's name stands before. */
  readonly branches: readonly string[];
  /** 生态环境局|经开|分局: a branch in a zone of the place. */
  readonly branchZones: readonly string[];
  /** 咸宁市|委、市|政府: organs that stand together as those that lead one place. */
  readonly leading: readonly string[];
  /** 阿克苏地委、|行署: the same of a prefecture. */
  readonly prefecturePair: readonly [party: string, governments: readonly string[]];
  /** 自治区党委、|政府: what goes on with the party's committee. */
  readonly besideParty: readonly [party: string, government: string];
  readonly notInHead: string;
  /** 良渚|街道|办事处: how offices of streets and towns are called: the town's kind, the office, its short forms. */
  readonly townOrgans: readonly (readonly [kind: string, official: string, ...shorts: string[]])[];
  /** 镇|委员会, 镇|党委: the party's committees there; without 党 only 中共 before the place makes them the party's. */
  readonly ofParty: string;
  readonly townParties: readonly (readonly [kind: string, official: string, ...shorts: string[]])[];
  /** What may stand between a county's name and a town's. */
  readonly townGovernments: readonly string[];
  /** 东|良渚街道: what stands before a town's name and makes another of it. */
  readonly besideTown: string;
  /** 各, 所在: words that no town's name holds. */
  readonly notInTown: readonly string[];
  readonly zones: readonly string[];
  /** Characters that no zone's name holds. */
  readonly committeeStops: string;
  /** Words of a clause that stand before a zone's name without a mark. */
  readonly committeeLeads: readonly string[];
  readonly committees: readonly string[];
  readonly courtsOfZones: readonly string[];
  /** 三江源|国家公园|管理局: bureaus that manage such zones. */
  readonly bureausOfZones: readonly string[];
  readonly zonesOfBureaus: readonly string[];
  /** 中国(山东)自由贸易试验区: what stands before the bracket that holds its place. */
  readonly nationBefore: string;
  /** 昆明|高新区|教育局: kinds of zones that have the bureaus of a division, and how such bureaus end. */
  readonly zonesOfOffices: { readonly kinds: readonly string[]; readonly ends: readonly string[] };
  /** 管委, 执委会: how committees are called for short; longer ones first. */
  readonly committeesInFull: readonly (readonly [short: string, full: string])[];
  readonly committeeOfficial: string;
  /** 凯里经济开发区|党工委 → 中共凯里经济开发区|工作委员会. */
  readonly partyCommittees: readonly [short: string, official: string];
  /** 高新区: how a zone of that name is called in its own texts. */
  readonly zonesInShort: readonly (readonly [short: string, full: string])[];
  /** 人民|政府: how the names of organs begin that no zone has. */
  readonly notOfZones: readonly string[];
  /** 安康|高新区|管委会: kinds of zones that a committee's name writes out. */
  readonly zonesInFull: readonly (readonly [short: string, full: string])[];
  readonly notCommittee: readonly string[];
  /** 指定其他试点地区, 有关县区, 本级人民政府: words within a name that make it one of several. */
  readonly ofSeveral: readonly string[];
  /** Last characters of organs after which 省, 市 … may follow without a mark: 省委省政府. */
  readonly joined: string;
  /** 行政公署, 革命委员会: what governed a place until it got another name or was made a city. */
  readonly endedBodies: readonly string[];
  /** 中央、国务院, 中央|同意: where 中央 alone is the party's centre. */
  readonly centre: {
    readonly written: string;
    readonly name: string;
    /** 党|中央, 民盟|中央: longer names, read elsewhere. */
    readonly notBehind: readonly string[];
    readonly joiners: readonly string[];
    readonly beside: string;
    /** 中央、国务院|各部门: a class. */
    readonly notBeside: readonly string[];
    readonly acting: readonly string[];
  };
  /** 国务院、|中央军委 is the state's, 党中央、国务院、|中央军委 the party's. */
  readonly stateTwins: {
    readonly after: string;
    readonly notBehind: readonly string[];
    readonly names: readonly (readonly [written: string, name: string])[];
  };
  /** Organs that a list never leaves without their place. */
  readonly notListed: readonly string[];
  /** Endings of organs that no list knows, and what must follow them. */
  readonly openEndings: readonly string[];
  /** Characters besides marks that such a name may follow: 由|市农牧业局. */
  readonly openLeft: string;
  /** 大理州洱海管理局|勘界: endings that end a name behind a place's whatever verb follows, but for these characters. */
  readonly openStrong: readonly string[];
  readonly openStrongNot: string;
  /** 会同|昆明市滇池管理局: further ones before a place by its name; 与|市民中心 is none. */
  readonly openLeftOfNames: string;
  /** 中心 ends works too: words that no organ's name holds. */
  readonly openCentre: readonly [ending: string, notIn: readonly string[]];
  /** Words that no organ's name holds: 各, 有关. */
  readonly notInOpen: readonly string[];
  readonly openFirms: readonly string[];
  /** 两办, and what makes another word of it (两|办法); how the offices of a party committee and of its government are called, with their `place`; how texts write the central ones side by side, and their names. */
  readonly twoOffices: {
    readonly word: string;
    readonly after: string;
    readonly party: string;
    readonly government: string;
    readonly central: readonly string[];
    readonly names: readonly string[];
  };
  /** 国务院, and how its offices are called that no list knows: 国务院|抗震救灾办公室. */
  readonly officesOfState: readonly string[];
  /** 水产部|党组 → 中共水产部党组: what the party has in a ministry, and how it is called in full. */
  readonly partyGroup: readonly [word: string, template: string];
  /** 企业|文化部: words of which a ministry's short name makes a department. */
  readonly notBeforeMinistry: readonly string[];
  /** 组: 党组织 is another word. */
  readonly notPartyGroup: string;
  /** 洋山|海关: custom-houses that no division is called like; what such a name cannot hold (主管海关). */
  readonly customs: string;
  /** Names of two characters: others so short are rather verbs (提请海关). */
  readonly customsNames: readonly string[];
  readonly notInCustoms: readonly string[];
  /** 市水务局|水利工程建设科: how departments and brigades of organs end, which organs have them, what their names never hold and what may follow them. */
  readonly bodies: readonly string[];
  /** Those of `bodies` that an organ has in a place: 水利电力部|上海|勘测设计院. */
  readonly placedBodies: readonly string[];
  /** 新安江水力发电|工程局: who builds on a river, of no place. */
  readonly worksBureaus: readonly string[];
  readonly bodyOwners: readonly string[];
  readonly notInBody: readonly string[];
  readonly bodyFollow: readonly string[];
  /** Those of `bodies` that no other word begins with, whatever follows. */
  readonly openBodies: readonly string[];
  /** 农业局|能源办: of these also such as a place has of its own (能源办公室) belong to the bureau that they stand behind. */
  readonly ofBureaus: readonly string[];
  /** 港航口岸和渔业|管理局: what an organ that deals with several things may end with beside `endings`. */
  readonly composedEndings: readonly string[];
  /** 市文化市场|综合行政执法支队: brigades, of what an organ deals with. */
  readonly brigades: readonly string[];
  /** Endings of organs for which a text defines a short name, and the characters before them where their names begin. */
  readonly introduced: readonly string[];
  readonly introducedLeft: string;
  /** 委员会: endings whose last character no name holds elsewhere. */
  readonly openWhole: readonly string[];
  /** 市|道路运输管理处: words that begin such names, though their first character makes classes elsewhere (市|道). */
  readonly openStarts: readonly string[];
  /** 应当, 会同: words of a clause that may follow such a name without a mark. */
  readonly openFollow: readonly string[];
  /** 国家公园: names that hold a word of `notInOpen` and are none. */
  readonly openUnless: readonly string[];
  readonly openAfter: string;
  /** 审计署|南京|特派办: how the branch of a central organ is called in full, {u} being that organ. */
  readonly verticalInFull: readonly (readonly [organ: string, branch: string, template: string])[];
  /** Local branches of central organs: 国家税务总局湖南省|税务局. */
  readonly vertical: readonly string[];
  /** 原|区市政市容委: says that the organ is no more, and is no part of its name. */
  readonly formerly: string;
  /** 财政部|驻|江西…专员办事处 */
  readonly posted: string;
  /** 纪检监察组: what one organ posts to another, and is called after both. */
  readonly postedGroups: readonly string[];
  /** 湿地保护|委员会: boards that no list knows; `works` end what they are for, which holds none of `stops`. */
  readonly boards: {
    readonly ending: string;
    readonly owners: readonly string[];
    /** 党和|国家…: what makes part of a longer name of it. */
    readonly notBehind: readonly string[];
    readonly works: readonly string[];
    readonly stops: readonly string[];
    /** 委员会|议, 委员会|委员: what makes another word or a person of it. */
    readonly notAfter: readonly string[];
  };
  readonly stopsInHead: readonly string[];
  /** 经济, 责任: words of such names that hold a stop. */
  readonly wordsInHead: readonly string[];
  readonly ministerial: readonly string[];
  /** 财政|厅: ending of organs that only provinces have. */
  readonly office: string;
  /** 财政|局, and the words that stand for bureaus in a text of one: 省厅, 市局, 分局. */
  readonly bureau: string;
  /** 厅|级, 局|长: characters that make another word of it. */
  readonly bureauRanks: string;
  readonly bureauWords: readonly string[];
  /** 铁道部 → 铁路局: what its branches are that its own texts call 沈阳局. */
  readonly branchesOf: readonly (readonly [owner: string, ending: string])[];
  /** 附件: what leads a list of attachments, and how their titles end. */
  readonly attached: readonly string[];
  readonly attachedEnds: readonly string[];
  /** 附件, 上一篇: what stands before the title of another document. */
  readonly listedTitleLeads: readonly string[];
  /** 生态环境: where the province's 厅 deals with the same as the city's 局. */
  readonly officeDomains: readonly string[];
  /** Ending of divisions that keep the city above them in their organs' names. */
  readonly district: string;
  /** 深圳|市场监管局: a city's last character may begin the organ. */
  readonly cityEnd: string;
  /** Places of this ending bear this template instead of that: 中共…自治区委员会. */
  readonly autonomous: readonly [ending: string, template: string, instead: string];
  /** 阿克苏地区 likewise. */
  readonly ofPrefecture: readonly [ending: string, template: string, instead: string];
  /** 市政协|设农业农村委员会: a verb that what an organ has stands behind; 设计 is none. */
  readonly setsUp: readonly string[];
  readonly setsUpUnless: readonly string[];
  /** 阿克苏地区|水利处: how departments of a prefecture end, behind what name of it or word for it; and what goes on from 处 (处理, 处于). */
  readonly prefectureDepartments: {
    readonly owners: readonly string[];
    readonly markers: readonly string[];
    readonly ending: string;
    readonly named: readonly string[];
    readonly notBefore: string;
  };
  /** 本署|林业科: how issuers speak of themselves before what they have, by the ends of their names. */
  readonly ownWords: readonly (readonly [word: string, owners: readonly string[]])[];
  /** 行署|计委: how what governs a prefecture ends what it has beside departments. */
  readonly officeEndings: readonly string[];
  /** 地区, which a text of the fifties calls 专区. */
  readonly prefectureKinds: readonly string[];
  /** 地委, 行署: organs of a prefecture whose name is in the word, and what they are behind it; and by which words a text says its kind. */
  readonly prefectures: readonly (readonly [marker: string, words: readonly string[]])[];
  readonly prefectureOrgans: readonly (readonly [word: string, organ: string])[];
  /** What 兵团 stands for. */
  readonly corps: string;
  readonly organEnds: readonly string[];
  readonly notOrganEnds: readonly string[];
}
