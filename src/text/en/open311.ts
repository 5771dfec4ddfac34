// What a giver reads in an application that sends feedback by Open311: services, what may be told of each, and the notice after sending.

export const open311 = {
  general: 'Social services in general',
  service: 'Which service is it about?',
  readerHandler: 'The person who handles feedback there',
  publishNo: 'No. Only those who handle it read it.',
  yes: 'Yes',
  no: 'No',
  contact: 'May we use the e-mail address or telephone number that you gave?',
  contactHint: 'Without a choice neither is kept.',
  contactNone: 'No. Keep neither.',
  contactNotice: 'Only to tell me by e-mail that there is an answer. Nobody who handles the feedback sees the address.',
  contactShared: 'Yes. Those who may read my feedback may see it and contact me.',

  notice: 'Thank you. We will answer by {date}. Your receipt: {words}. Write it down: it is the only way to the answer, and we cannot find it for you later.',
  where: 'Open your conversation with it at {address}',
  notKept: 'Pictures and your place were not kept.',
  meant: 'If it was meant, its giver says so with their receipt, and it is answered.',

  section: {
    title: 'Handed on by another program',
    came: 'This feedback came by the system “{system}”.',
    unknown: 'This feedback came by another program, without a key. Which one it was is not kept.',
    answer: 'Whoever gave it got six words there, and reads your answer here with them.',
  },
}
