// Word cards: somebody picks the words that fit, as with the product reaction cards of J. Benedek and T. Miner, Measuring Desirability,
// 2002. As many good words as bad ones, and each has its opposite.
import { cards, in3, long, type ReadySet, type Words } from './set.ts'

export const stationWords: ReadySet = {
  key: 'station-words',
  name: in3(['Palautepäivän piste: sanakortit', 'Responsdagens station: ordkort', 'Station of a feedback day: word cards']),
  about: in3(['Valitse sanat, jotka kuvaavat palvelua. Oikeita vastauksia ei ole.', 'Välj de ord som beskriver servicen. Det finns inga rätta svar.', 'Pick the words that describe the service. There are no right answers.']),
  forWhom: in3(['Palautepäivään, tabletille tai painetuilla korteilla.', 'För en responsdag, på surfplatta eller med tryckta kort.', 'For a feedback day, on a tablet or with printed cards.']),
  questions: [
    cards('which-words', ['Mitkä sanat kuvaavat palvelua?', 'Vilka ord beskriver servicen?', 'Which words describe the service?'], {
      good: side(0), bad: side(1), most: 5, help: ['Valitse enintään viisi.', 'Välj högst fem.', 'Pick five at most.'],
      prompt: ['Näytä kaikki kortit pöydällä. Älä valitse vastaajan puolesta.', 'Visa alla kort på bordet. Välj inte åt den som svarar.', 'Show all the cards on the table. Do not pick for them.'],
    }),
    long('why-this-word', ['Miksi valitsit juuri nämä sanat?', 'Varför valde du just de här orden?', 'Why did you pick these words?']),
    long('own-word', ['Mikä sana puuttui?', 'Vilket ord saknades?', 'Which word was missing?']),
  ],
}

function side(at: 0 | 1): Record<string, Words> {
  return Object.fromEntries(pairs().map((pair) => [pair[at][0], [pair[at][1], pair[at][2], pair[at][3]] as const]))
}

type Card = readonly [id: string, fi: string, sv: string, en: string]

function pairs(): (readonly [good: Card, bad: Card])[] {
  return [
    [['competent', 'asiantunteva', 'sakkunnig', 'competent'], ['unsure', 'epävarma', 'osäker', 'unsure']],
    [['encouraging', 'rohkaiseva', 'uppmuntrande', 'encouraging'], ['discouraging', 'lannistava', 'nedslående', 'discouraging']],
    [['understanding', 'ymmärtävä', 'förstående', 'understanding'], ['dismissive', 'vähättelevä', 'nedlåtande', 'dismissive']],
    [['reliable', 'luotettava', 'pålitlig', 'reliable'], ['unreliable', 'epäluotettava', 'opålitlig', 'unreliable']],
    [['correct', 'asiallinen', 'saklig', 'professional'], ['inappropriate', 'epäasiallinen', 'osaklig', 'inappropriate']],
    [['friendly', 'ystävällinen', 'vänlig', 'friendly'], ['rude', 'tyly', 'tvär', 'rude']],
    [['respectful', 'kunnioittava', 'respektfull', 'respectful'], ['patronising', 'holhoava', 'förmyndaraktig', 'patronising']],
    [['fair', 'tasapuolinen', 'opartisk', 'fair'], ['unfair', 'epäreilu', 'orättvis', 'unfair']],
    [['listening', 'kuunteleva', 'lyhörd', 'listening'], ['indifferent', 'välinpitämätön', 'likgiltig', 'indifferent']],
    [['unhurried', 'kiireetön', 'utan brådska', 'unhurried'], ['rushed', 'kiireinen', 'jäktad', 'rushed']],
    [['flexible', 'joustava', 'flexibel', 'flexible'], ['rigid', 'jäykkä', 'stel', 'rigid']],
    [['clear', 'selkeä', 'tydlig', 'clear'], ['confusing', 'sekava', 'rörig', 'confusing']],
    [['easy', 'helppo', 'lätt', 'easy'], ['difficult', 'hankala', 'krånglig', 'difficult']],
    [['quick', 'nopea', 'snabb', 'quick'], ['slow', 'hidas', 'långsam', 'slow']],
    [['safe', 'turvallinen', 'trygg', 'safe'], ['frightening', 'pelottava', 'skrämmande', 'frightening']],
    [['reachable', 'tavoitettava', 'lätt att nå', 'easy to reach'], ['hard-to-reach', 'vaikeasti tavoitettava', 'svår att nå', 'hard to reach']],
    [['helpful', 'auttava', 'hjälpsam', 'helpful'], ['useless', 'hyödytön', 'till ingen nytta', 'useless']],
    [['warm', 'lämmin', 'varm', 'warm'], ['cold', 'kylmä', 'kall', 'cold']],
  ]
}
