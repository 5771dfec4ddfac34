// Everyday words: they stand in texts about anything, so that one of them on top of a list of words tells nobody what people talk about. They
// are left out of that list alone: beside another word one of them may still say something (voisi soittaa).
const everyday = {
  fi: `voi voin voit voimme voitte voivat voida voisi voisin voisit voisivat voitiin saa saan saat saamme saavat saada saatu saatiin sain saimme sai saisi saisin saivat tulee tulen tulet tulevat tulla tuli tulin tullut tulisi
    tehdä teen tekee tekevät teki tein tehty tehdään tehtiin tekisi pitää pitäisi piti pidä haluan haluaa halua haluaisin haluaisi mennä menee meni käy käydä kävi kävin ottaa otti antaa antoi annettiin
    asia asiaa asian asiat asiaani asiani asioita asioiden asioista hyvä hyvää hyvin hyvän paljon vähän todella oikein ihan aivan aina myös vielä enää sitten silloin näin noin samoin koko kaikki kaikkea kaiken kaikille
    yksi yhden yhtä yhdelle toinen toisen toista muut muita muille muiltakin muuta kerran kerta kertaa itse itseni eikä etten ettei etteivät jotain jotakin mitään joku kukaan pitkään nyt tänään`,
  sv: `kunde skulle borde kommer komma kommit göra gjorde gjort gör fick fått blev blivit blir hela alla allt mycket bara alltid också själv andra annan annat gång gånger sedan saker saken sak verkligen bättre väldigt`,
  en: `would could should really very much many thing things come came make made take took gets getting other others whole always something anything everything someone well good`,
}
const words = new Set(Object.values(everyday).join(' ').split(/\s+/))

export const isEveryday = (word: string): boolean => words.has(word)
