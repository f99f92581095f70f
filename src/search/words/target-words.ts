/**
 * Function words of the languages that documents are translated to; a search loads them where they are
 * needed. A word that also names something in other languages' documents (`man`, `war`, `OS`) stands in
 * its own language's list only.
 */

/** By primary language. Of those that are written without spaces only Chinese has some, none those that are written onto a word. */
export const TARGET_WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على إلى عن مع هذا هذه ذلك التي الذي أن إن أو ثم كل ما لا قد هو هي كيف هل إذا',
  bg: 'в във на от за с със и или не да се е са по до при как що това този тази че ако',
  ca: 'a al als amb com de del dels el els en és i la les lo o per que se si un una',
  cs: 'a aby ale ani by co do jak jako je jsou jsem k ke na nebo o od po pro při s se si tak to u v ve z za ze že',
  da: 'af at de den det der du en er et for fra har hvad hvis hvor hvordan i ikke jeg kan med når og om på som til ved vi',
  de: `aber als am an auf aus bei beim bis da damit das dass dem den der des die diese diesem diesen dieser
    dieses durch ein eine einem einen einer eines er es für hat ich ihr ihre im in ist kann mein meine mich
    mir mit nach oder sich sie sind so über um und unter vom von vor wann was wenn werden wie wird wir wo zu
    zum zur`,
  el: 'ο η το οι τα του της των τον την στο στη στην στον σε με για από και ή να δεν είναι που πώς ότι αν',
  es: `a al como con cómo cuando de del desde donde e el ella en entre es esta este esto ha hay la las le lo
    los me mi mis no o para pero por puede puedo que qué se si sin son su sus un una unas unos y`,
  fi: 'ei en että ja jos joka kun kuin mikä miten mutta ne niin on ovat se tai tämä voi voin',
  fr: `à au aux avec c ce ces cette comment d dans de des du elle en est et il ils j je l la le les leur ma
    mes mon n ne nous on ou où par pas peut peux pour qu quand que qui quoi s sa se ses son sont sur un une
    vos votre vous y`,
  he: 'את של על עם זה זו או אם לא כי אני הוא היא איך כיצד מה כדי גם יש אין',
  hi: 'का के की को में से पर और या है हैं था थे यह वह कैसे क्या एक नहीं ने',
  hr: 'a ali da do i iz ili je kako kao koji koja na ne o od po s sa se su što u uz za',
  hu: 'a az és egy hogy is ha nem vagy de mi hogyan meg ez ezt azt van kell',
  id: 'dan di ke dari yang untuk dengan pada ini itu atau tidak adalah bagaimana saya anda',
  it: `a ai al alla alle agli che chi ci come con da dal dalla dei del della delle degli di e è gli i il in
    io la le lo ma mi nel nella nelle non o per può posso quando se si sono su sul sulla un una uno`,
  nb: 'av at de den det der du en er et for fra har hva hvis hvor hvordan i ikke jeg kan med når og om på som til ved vi',
  nl: `aan als bij dan dat de deze die dit een en er het hoe ik in is kan mijn met naar niet of om op te tot
    uit van voor wanneer wat worden wordt ze zijn`,
  pl: 'a aby ale czy do i jak jako jest lub ma na nie o od oraz po przez przy się są ta to w we z za ze że',
  pt: `a ao aos as até com como da das de do dos e é em entre essa esse esta este eu foi isso mais mas meu
    minha na não nas no nos o os ou para pela pelo pode posso por quando que se sem ser seu sua são um uma`,
  ro: 'a al ale ar că ce cu cum de din este în la mai nu o pe pentru prin sau se și sunt un unei unui',
  ru: `а без бы в вам вас вы для до его если есть ещё же за и из или их к как ко ли мне мой на не но о об
    от по при с со так также то у уже что чтобы это этот я`,
  sk: 'a aby ale ako alebo by čo do je k ku na nie o od po pre pri s sa si sú to u v vo z za zo že',
  sv: 'att av de den det du en ett för från har hur i inte jag kan med när och om på som till vad vid vi är',
  tr: 'bir bu da daha de değil en gibi her için ile mi mı nasıl ne o ve veya ya',
  uk: 'а без би в ви для до його якщо є ще за і й із з або їх к як на не але о об від по при та також то у що щоб це цей я',
  vi: 'là và của các có cho với trong được một những này khi để không hoặc từ như',
  zh: `的 地 得 了 着 过 吗 呢 吧 和 与 及 或 在 是 把 被 将 从 向 对 为 于 以 给 让 使 我 你 他 我的 您 您的 这 那 这个 那个 一个
    个 有 没有 要 想 会 能 可以 应该 如何 怎么 怎样 怎么样 什么 为什么 哪里 请 请问 都 也 就 还 中 里`,
}
