// A text that is a threat: to whoever of the staff it threatens, to who has it now, and to its giver.
export const threats = {
  desk: {
    title: 'This threatens me or somebody else',
    text: 'You need not read this again, and you need not answer it. Press, and it goes to whoever stands above you. The day that was promised to the giver stays.',
    notAnger: 'Anger, rude words and sharp criticism are no threat. Whoever has it next can take the mark away.',
    press: 'Mark it as a threat and give it away',
    who: 'Nobody finds out through this program who wrote it. It knows a contact only where the giver left one, and shows it only where they shared it. What the law lets the police ask for, the organisation decides, and not you.',
    marked: 'This is marked as a threat',
    markedText: '{name} marked it on {date}. What the giver wrote is folded. Open it only if you have to. The giver is answered as was promised, and reads in their conversation that it was taken as a threat.',
    lift: 'It is no threat: take the mark away',
    liftHint: 'Whoever marked it is not given the case back by this.',
    folded: 'Marked as a threat: open what the giver wrote',
    own: 'You marked it yourself. Somebody else takes the mark away.',
    says: {
      marked: 'It is marked as a threat, and you no longer have to read or answer it.',
      noted: 'It is marked as a threat. Whoever has it can give it away by the same button.',
      stays: 'It is marked as a threat. There is nobody else who could have it: ask somebody to be with you, and tell an administrator.',
      lifted: 'The mark is taken away.',
    },
    done: 'You are rid of it: somebody else answers.',
  },
  giver: {
    title: 'What you wrote was taken as a threat',
    text: 'Nobody has to bear threats at work, so another person has your matter now. It is still being handled, and the day that was promised to you stays.',
    stays: 'Nobody has to bear threats at work. Your matter is still being handled, and the day that was promised to you stays.',
    over: 'Nobody has to bear threats at work. The answer that you got is yours all the same, and you can write again.',
    otherwise: 'Perhaps it was meant otherwise. You may be as angry and as critical as you are. Below you can say it again in other words.',
    toThem: 'It goes to that person.',
    known: 'We do not try to find out here who you are. We know of you only what you have told us. If somebody is in danger, staff may turn to the police.',
  },
  events: { 'threat-marked': 'Marked as a threat', 'threat-lifted': 'Not a threat: the mark was taken away' },
}
