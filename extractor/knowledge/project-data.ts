/** What the files of words for the names of projects hold. */

/** What a project is called at its end: 铁路 is a line, 水库 a site, 景区 scenic, 产业园 a zone, 工程 a work. */
export type HeadClass = 'line' | 'site' | 'scenic' | 'zone' | 'work';

export type ProjectWord =
  | HeadClass
  | 'none' // looks like a head and is none: 宅基地, 市中心
  | 'organ' // behind a head it makes the whole an organ: 工业园区|管委会
  | 'verb' // a name cannot go across it: 推进, 的, 将
  | 'soft' // a verb at the start of a phrase, a part of the name inside: 保护, 提升
  | 'conjunction'
  | 'etc' // 等
  | 'plural' // speaks of a class: 一批, 各类
  | 'modifier' // may be cut off at the left: 重点, 高标准
  | 'ordinary' // a common noun: does not name by itself
  | 'protected'; // a word that only contains a delimiter: 华为, 自由

export interface ProjectData {
  /**
   * `routes`: lines called by the cities that they join (铁路). `many`: other lines of which a place has many (通道).
   * `firm`: heads that are hardly said without a name (水库). `plants`: ends of heads that may stand behind a town and 的 (洛阳的拖拉机厂). `parks`: zones built as one thing (产业园). `loose`: 项目, 平台. `catchAll`: what closes a list of any works (等重大项目).
   * `trials`: 示范区. `ones`: 综合保税区, of which a place has one. `figurative`: 通道, said of services too.
   * `institutions`: 医院, which are projects only where they are built. `openers`: what closes a name that begins with a code (G679线).
   * `towns`: 科创城, 生态港, of which there is one of a kind.
   * `branches`: 分中心, which a region of the country has.
   * `byEnds`: 快线, called by its ends as routes are.
   * `belts`: 产业带, called by the cities that it joins.
   * `namesakes`: 国际机场, 医院, mostly called after something else than the district of that name. `houses`: 博物馆, of which each place has one. `airports`: those of them that lie where their name says. `cityAirports`: those of large cities (国际机场). `spotsOnLines`: 互通, which lie at a spot of a line. `academies`: ends of schools of the higher kind. `rings`: 环线. `remaking`: 改造工程. `strips`: 生态廊道, which have sections as lines have. `steps`: 电站, which a river has several of (锦屏一级). `ofWaters`: 治理工程, done to rivers.
   * `institutes`: 研究院, whose fields 与 may join.
   * `closers`: what closes a list of parks or campuses (等特色园区). `schools`: organs whose campuses are built (延庆校区). `companies`: organs that build works of their own (国能集团). `products`: heads that open the names of products too (海上风电变压器).
   * `outside`: what stays outside the name behind another head (项目), `stages`: and so does what only says how far its building is (长赣高铁|主体工程).
   */
  readonly heads: Readonly<
    Record<
      | HeadClass
      | 'none'
      | 'organs'
      | 'many'
      | 'firm'
      | 'plants'
      | 'parks'
      | 'loose'
      | 'catchAll'
      | 'trials'
      | 'ones'
      | 'figurative'
      | 'institutions'
      | 'towns'
      | 'belts'
      | 'byEnds'
      | 'branches'
      | 'namesakes'
      | 'airports'
      | 'cityAirports'
      | 'academies'
      | 'spotsOnLines'
      | 'ofVillages' // 水库: called after the village by which it lies, whatever county bears that name
      | 'ofMottoes' // 渠: called after what was hoped for (胜利渠, 团结渠)
      | 'houses'
      | 'rings'
      | 'remaking'
      | 'steps'
      | 'strips'
      | 'ofWaters'
      | 'institutes'
      | 'closers'
      | 'schools'
      | 'companies'
      | 'quarters' // 片区: what a free trade zone has in several cities
      | 'products'
      | 'outside'
      | 'stages'
      | 'watered' // 灌区: what a dam waters
      | 'ofRivers' // 惠渠: called by one character of their river
      | 'openers'
      | 'routes',
      readonly string[]
    >
  >;
  /** `cues`: those of the verbs that say that something is built or to be built. `settles`: that it comes to the place behind them.
   * `achievements`: words of which a report on what was done is full.
   * `announcing`: those of the cues that are said of one thing that begins to be there, behind it (挂牌) or, `founding`, before it (组建).
   * `rebuilding`: soft verbs that may open an item of a list and do not end it (A、改扩建B等高速公路).
   * `ranking`: what is the first or the largest of its class (首个综合保税区).
   * `joint`: verbs that may stand inside the name of a zone (湘琼先进制造业共建产业园).
   */
  readonly stops: Readonly<
    Record<
      | 'cues'
      | 'achievements'
      | 'announcing'
      | 'founding'
      | 'settles'
      | 'rebuilding'
      | 'ranking'
      | 'joint'
      | 'opening' // 收集, 仍然: no name opens with them, whatever follows
      | 'entering' // 列入: behind it a plan, a list, and no name of a work
      | 'verbs'
      | 'soft'
      | 'conjunctions'
      | 'others',
      readonly string[]
    >
  >;
  readonly words: Readonly<
    Record<
      | 'plurals'
      | 'modifiers'
      | 'ordinary'
      | 'protected'
      | 'measures'
      | 'ratings'
      | 'grades'
      | 'capacities'
      | 'counters'
      | 'amounts' // 安置, 停工: the number behind them counts nothing that stands before them
      | 'auxiliaries' // 拟: says of what stands before it that it shall do something
      | 'notStarting' // 重: behind 起 it makes another word (西起 starts in the west, 起重机 lifts)
      | 'notLines' // 路: behind 线 it makes another word (古大线 is a line, 柳青线路 none)
      | 'carrying'
      | 'nameColumns' // 项目名称: heads of the columns of tables that list projects
      | 'placeColumns' // 建设地点
      | 'numberColumns' // 序号
      | 'buildingColumns' // 投资: in such heads, of what is built
      | 'otherLists' // 科技计划, 收费: in titles and heads of tables whose projects are not built
      | 'boxes' // 专栏: opens the head of a box in a plan
      | 'boxTitles' // 项目: ends of heads of boxes that list projects
      | 'renewed' // 老旧小区: in titles of lists of quarters
      | 'renewalTitles' // 清单: ends of such titles
      | 'quarterEndings' // 家属院, 生活区: how quarters are called
      | 'listTitles' // 项目清单: ends of what stands above such a table
      | 'centralHouses' // 县|中医院, 市|中心医院: begin like 市中, and are the place's
      | 'governing' // 参照本|办法: what a statute says of that which it rules
      | 'sailings' // 航线, 班轮: behind a port, a way over water, whose ends a dash parts
      | 'alongside' // 沿线: behind a line, where it leads
      | 'wayOpeners' // 走, 绕: the same before a road or a railway only
      | 'openers' // 沿, 设: one character before a name that is no part of it
      | 'batches' // 续建, 第二批: before the colon of a line that lists works
      | 'leads' // 自: before a name in the middle of a clause
      | 'modals' // 要: between who is to do it and what is done
      | 'goers' // 督查组, 一行: who goes to a work
      | 'mottoes' // 胜利, 团结: words of the time that works are called by
      | 'roadClasses' // 国道: before the number of a road
      | 'noParts' // 路面, 原址: before what is done to a thing, tells no part of it
      | 'touching' // 涉及, 惠及: behind a work, says over which places it reaches
      | 'locating' // 均在, 分别位于: opens a bracket that says where
      | 'insides' // 境内: behind a place
      | 'shared' // 共用: behind places that both have what follows
      | 'proverbial'
      | 'phases'
      | 'works' // 改造, 清淤: done to what stands before them, if nothing follows that it is done to
      | 'during' // 期间: behind a work that only says when
      | 'meetings' // 召开: what is done in a place about works elsewhere
      | 'bypasses' // 过境线: what a road is called around a town
      | 'sections'
      | 'featureEndings'
      | 'streetEndings'
      | 'streets' // 道路: what closes a list of streets
      | 'passing'
      | 'collectives'
      | 'nationals',
      readonly string[]
    >
  >;
  readonly names: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
  /** One-character names as lines use them: 郴 → 郴州, 宜 → 宜昌, 宜宾 … most usual first. */
  readonly lineCharacters: Readonly<Record<string, readonly string[]>>;
  /** Ends of well-known lines by the characters that they are called by: 兰新. */
  readonly knownLines: Readonly<Record<string, readonly string[]>>;
  /** Codes and names of prefectures and counties: 宣 → 宣汉县, 宣化区 … where a line needs them. */
  readonly divisions: readonly (readonly [code: string, name: string])[];
  /** One-character names of provinces: 渝, 湘. */
  readonly provinces: readonly string[];
  /** 引黄济宁: the words at the first and third place of such a name; 陇电入鲁: that at the second place. */
  readonly diversions: {
    readonly take: readonly string[];
    readonly give: readonly string[];
    readonly power: readonly string[];
  };
}

export const isHead = (kind: string): kind is HeadClass =>
  kind === 'line' || kind === 'site' || kind === 'scenic' || kind === 'zone' || kind === 'work';
