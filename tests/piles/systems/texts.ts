/**
 * Paragraphs of which the language can be told, by language: made for these piles. Each article has one, below a
 * sentence of its own.
 */
export const texts = {
  en: [
    "The council met on the upper floor of the old customs house, and most of those who spoke had come because of the noise. They asked for a wall along the sidings, for quieter engines at night, and for an answer to the letters they had written since the autumn.",
    "Nobody was hurt when the scaffolding came down, but the lane behind the brewery will stay closed until the engineers have looked at the gable. The owner of the house said that she had warned the builders twice about the wind.",
    "Farmers along the lower road have begun to cut the hay three weeks earlier than their parents did. What they gain in June they often lose in August, when the meadows are brown and the cattle have to be fed from the barn.",
    "The library lends more tools than novels now: drills, ladders, a machine that sews sails. Its keeper, who has worked there for thirty years, thinks that this is how a library should grow old.",
    "Two teams remain, and neither has won away from home this season. The captain of the visitors said that her players sleep badly in coaches and that the referee had nothing to do with it.",
    "When the dam was built, eleven families moved up the slope and took the church bell with them. It hangs in a shed now, and children are allowed to ring it once, on the last day of school.",
  ],
  pt: [
    "A câmara municipal aprovou ontem à noite o plano para as margens do rio, depois de uma discussão que durou quase quatro horas. Os moradores do bairro baixo pedem há anos que o passeio seja alargado e que os barcos não possam ficar ali durante o inverno.",
    "Os pescadores dizem que não foram ouvidos e que a nova ponte vai obrigar os barcos maiores a esperar pela maré. O presidente respondeu que o projeto ainda pode mudar e que as obras não começam antes do verão.",
    "A escola da aldeia vai fechar as portas no fim do ano, porque já não há crianças suficientes. As famílias querem que o edifício seja uma biblioteca e um lugar onde os mais velhos possam almoçar juntos.",
  ],
  de: [
    "Der Gemeinderat hat am Abend beschlossen, dass die alte Brücke nicht abgerissen, sondern für Fußgänger und Radfahrer hergerichtet wird. Die Kosten sind höher als gedacht, aber der Bürgermeister sagte, eine neue wäre noch teurer gewesen.",
    "Nach dem Sturm lagen am Morgen so viele Bäume auf den Gleisen, dass der Zugverkehr bis zum Mittag eingestellt wurde. Die Feuerwehr war mit allen Wagen unterwegs, verletzt wurde zum Glück niemand.",
    "Die Bäckerei am Marktplatz schließt, weil niemand sie übernehmen will. Seit über hundert Jahren hat dort immer dieselbe Familie gebacken, und viele Leute wissen noch nicht, wo sie am Samstag ihre Brötchen kaufen werden.",
  ],
  fr: [
    "Le conseil municipal a décidé hier soir de garder le vieux marché couvert, que certains voulaient remplacer par un parking. Les commerçants se disent soulagés, mais ils attendent encore de savoir qui va payer les travaux de la toiture.",
    "Les habitants du quai se plaignent depuis des mois du bruit des camions qui passent avant l'aube. La mairie leur a promis une réponse pour le printemps, et une réunion où chacun pourra dire ce qu'il pense du nouveau plan.",
    "La petite gare sera ouverte de nouveau au mois de juin, après onze ans pendant lesquels aucun train ne s'y est arrêté. Les enfants de l'école ont peint les bancs et planté des fleurs le long de la voie.",
  ],
  es: [
    "El ayuntamiento ha decidido que las obras del puerto empiecen después de las fiestas, porque los vecinos no quieren más ruido durante el verano. Los pescadores piden que se les diga cuanto antes dónde podrán dejar sus barcos.",
    "La biblioteca del barrio abrirá también los domingos, después de que más de mil personas firmaran una carta. La alcaldesa dijo que no hay dinero para todo, pero que los libros son lo último en lo que se debe ahorrar.",
  ],
  ar: [
    "قرر المجلس البلدي مساء أمس توسيع السوق القديم بعد نقاش طويل بين التجار وسكان الحي، الذين طلبوا أن تبقى الساحة مفتوحة أمام الأطفال. وقال رئيس المجلس إن العمل سيبدأ في الربيع القادم ولن يستمر أكثر من سنة.",
    "أعلنت إدارة الميناء أن السفن الكبيرة لن تدخل الحوض الشمالي قبل نهاية الشهر، لأن الجسر ما زال يحتاج إلى إصلاح. ويقول الصيادون إنهم لم يسمعوا بذلك إلا من الصحف، وإنهم ينتظرون جوابا من الوزارة.",
  ],
  ja: [
    "市議会は昨夜、古い橋を取り壊さずに歩行者のために残すことを決めた。費用は予想より高くなるが、市長は新しい橋を架けるほうがさらに高いと説明した。住民の多くはこの決定を歓迎している。",
    "港の近くにある小さな図書館が、来月から日曜日も開くことになった。千人を超える人が署名を集めて市に届けたためで、館長は子どもたちに本を読む場所を残したいと話している。",
  ],
} as const;
