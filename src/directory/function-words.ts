// Words of Finnish, Swedish and English that hold a sentence together and say nothing about its subject, as
// `wordsOf` folds them. People type whole sentences: "kotihoito on aina myöhässä" must not find "meals on
// wheels". A word that means something in one of the languages ("hem", "man") is not here.
import type { Language } from '../text/language.ts'

const finnish = `
  on ovat oli olivat ole olet olen ollut olla ollaan olisi ei en et emme ette eivat ja tai vai seka eli etta jotta kun kuin
  jos niin mutta myos vaan vain koska siis sitten viela jo nyt aina ihan hyvin liian taas usein koskaan mina
  minun minua minulla minulle minut mun mua mulla mulle sina sinun sinua sulla sulle han hanen hanta hanelle me meidan
  meita meille te teidan teita teille he heidan heita heille se sen sita sille siita siina ne niiden niita tama
  taman tata tasta tuo tuon mika mita mista missa mihin miten miksi milloin kuka ketka keta kenelle joka jota
  josta jossa jotka jokin jotain joku kanssa ilman ennen saan saa sain saanut voi voin haluan haluaisin pitaa pitaisi`
const swedish = `
  och att ar var vara varit blir blev bli har hade ha inte icke aldrig alltid ocksa men eller som om nar dar har hur vad
  vem varfor den det de dem en ett av med till fran for pa vid ut ur jag mig min mitt mina du dig din ditt dina hon
  henne vi oss ni er sig sin sitt sina deras kan kunde ska skulle vill ville maste far fick nu sedan redan mycket
  bara mer sa`
const english = `
  the an and or but not no is am are was were be been being of to in on at by for from with about as it its this that these
  those there here my me mine you your he him his she her we us our they them their who what when where why how
  do does did done doing has have had can cannot could will would shall should may must want get got very too
  so if than then always never just don doesn didn isn wasn won ve ll re`

const inWords = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const functionWordsOf: Record<Language, ReadonlySet<string>> = { fi: inWords(finnish), sv: inWords(swedish), en: inWords(english) }

export const functionWords: ReadonlySet<string> = new Set(Object.values(functionWordsOf).flatMap((words) => [...words]))
