// The words on word cards, as with the product reaction cards of J. Benedek and T. Miner, Measuring Desirability, 2002. As many good words
// as bad ones, and each has its opposite.
import type { Words } from './set.ts'

export const goodWords = (): Record<string, Words> => side(0)
export const badWords = (): Record<string, Words> => side(1)

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
