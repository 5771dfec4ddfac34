// What the rules know of English. Many of the plainer words are those of the Plain English Campaign's "A to Z of alternative words"
// and of GOV.UK's list of words to avoid; a list like this is never finished.
import type { LanguageWords } from './hint.ts'
import { wholeWords } from './spans.ts'

const before = 'about|in|on|with|to|from|for|of|during|at|by'

export const english: LanguageWords = {
  join: wholeWords('and|as well as|or|/'),
  oneThing: [
    wholeWords('now and then|more and more|again and again|and so on|day and night|mother and father|mum and dad|dad and mum|time and place|more or less|come and go|over and over|or not|one or two|whether or not'),
    new RegExp('(?<!\\p{L})between (?:\\S+\\s){1,4}?and(?!\\p{L})', 'giu'),
  ],
  // About services and benefits. And whatever "or" joins.
  perhapsOne: [new RegExp(`(?<!\\p{L})(?:${before})\\s+(?:(?:the|my|your|our)\\s+)?\\p{L}+\\s+(?:and|as well as)\\s+\\p{L}+`, 'giu'), wholeWords('or')],
  leading: wholeWords([
    '(?:do|did|was|were|is|are|would|could|should|has|have|does|ca|wo)n[’\']t (?:you|it|we|they|he|she|that|this|there|the|our|my|your)', '(?:was|is|did|do|would) (?:it|you|they) not', 'do you agree that', 'would you agree that', 'do you admit', 'of course', 'obviously',
    'surely', 'naturally', 'needless to say', 'as you know', 'most people', 'experts', 'research shows', 'excellent', 'wonderful', 'amazing', 'outstanding', 'fantastic', 'great',
    'our (?:skilled|dedicated|friendly|hard-working|professional|expert)\\p{L}*', '(?<=, )right',
  ].join('|')),
  leaning: wholeWords('how (?:satisfied|happy|well|good|much|helpful|useful|pleased)'),
  no: wholeWords('not|\\p{L}+n[’\']t|cannot|no|none|nobody|nothing|without|neither|nor'),
  noInside: wholeWords('un(?:clear|helpful|fair|safe|friendly|kind|happy|able|likely|necessary|pleasant|satisfactory|reliable|satisfied|welcome|comfortable)|dissatisf\\p{L}+|impossible|insufficient|inadequate|incomplete|incorrect|inaccessible|lack\\p{L}*|fail\\p{L}*|prevent\\p{L}*|refus\\p{L}+|disagree\\p{L}*|avoid\\p{L}*|without|den(?:y|ied)'),
  notNo: wholeWords('cannot say|or not|not only|no\\.?1|whether or not|don[’\']t know'),
  absolute: wholeWords('always|never|all|every|everyone|everybody|everything|completely|totally|absolutely|entirely|ever|nobody|none|nothing|only'),
  notAbsolute: wholeWords('at all|all in all|after all|not only|above all|if ever|have you ever|did you ever|first of all|every day|every week|every month'),
  officialese: [
    ['service needs assessment', 'finding out what help you need'], ['needs assessment', 'finding out what help you need'], ['client plan', 'plan for your help'], ['client relationship', 'time in which you had help'], ['client process', 'how your matter moves on'],
    ['service process', 'how your matter moves on'], ['service provision', 'help'], ['service provider', 'who gives the help'], ['service user', 'you, people who use the service'], ['case management', 'help with arranging things'],
    ['measures', 'what is done'], ['implement', 'carry out, do'], ['facilitat', 'help, make easier'], ['utilis', 'use'], ['utiliz', 'use'], ['endeavour', 'try'], ['commenc', 'begin, start'], ['terminat', 'end'], ['prior to', 'before'],
    ['subsequent to', 'after'], ['subsequently', 'later'], ['in accordance with', 'as, by'], ['with regard to', 'about'], ['with respect to', 'about'], ['regarding', 'about'], ['concerning', 'about'], ['pertaining to', 'about'],
    ['in relation to', 'about'], ['in terms of', 'about, by'], ['on the basis of', 'because of'], ['in order to', 'to'], ['due to the fact that', 'because'], ['in the event of', 'if'], ['ascertain', 'find out'], ['assist', 'help'],
    ['obtain', 'get'], ['receipt of', 'getting'], ['require', 'need'], ['purchas', 'buy'], ['sufficient', 'enough'], ['adequate', 'enough'], ['timely', 'when you needed it'], ['timeliness', 'whether it came when you needed it'],
    ['appropriate', 'right'], ['accessib', 'easy to get into, easy to use'], ['availab', 'whether you can get it'], ['engag', 'take part, talk with'], ['participat', 'take part'], ['empower', 'help to decide'], ['self-determination', 'deciding yourself'],
    ['holistic', 'as a whole'], ['multidisciplinary', 'of several professions together'], ['intervention', 'help'], ['outcome', 'what came of it'], ['stakeholder', 'those whom it concerns'], ['resource', 'time, money, people'],
    ['signpost', 'told where to go'], ['pathway', 'way'], ['interaction', 'how people talk with each other'], ['consult', 'ask'], ['henceforth', 'from now on'], ['aforementioned', 'this'],
  ],
  unknown: [
    'rectification', 'appeal', 'ombud', 'service line', 'key worker', 'social credit', 'social assistance', 'supplementary', 'benefit', 'open care', 'substitute care', 'aftercare', 'service voucher', 'power of attorney', 'guardian',
    'personal budget', 'safeguarding', 'advocate', 'eligib', 'respite', 'kinship care', 'statutory',
  ],
  words: { many: 20, tooMany: 28 },
}
