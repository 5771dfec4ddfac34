// What goes back by SMS to a number that wrote to us, and what the staff sees of SMS. What goes back is in the alphabet of GSM, and short: with the address and six words at most two parts.

export const sms = {
  receipt: 'Thank you! We will answer by {day}. The answer is here: {address} Keep the six words in the link, your receipt: whoever has them can read the answer, and there is no other way. Your number is erased now.',
  /** Before all else, where the text may tell of danger. */
  urgent: 'In an emergency call 112.',
  help: 'To give feedback, write {word} and then your message.',
  stopped: 'We send you no more text messages. If you change your mind, send START.',
  started: 'You get our text messages again. If you do not want them, send STOP.',
  section: {
    title: 'Came by text message',
    came: 'The number is not here. The word that it began with is not shown.',
    receipt: 'The receipt goes to the number, if it can be answered. Numbers of other countries and short ones mostly get none: whoever wrote from one cannot read an answer.',
  },
  length: {
    title: 'How long it is as a text message',
    parts: { one: 'One text message', other: '{count} text messages' },
    letters: '{letters} letters',
    changed: 'Telephones do not have these, and others take their place: {letters}',
    hint: 'The reminder to members who get text messages. One holds 160 letters of the alphabet of telephones (GSM-7), and each of several 153; å, ä and ö are in it.',
    see: 'See the length',
  },
  /** On the page of mail: by which way SMS go, and whether any come in. */
  ways: {
    title: 'Text messages',
    smpp: 'They go out, and come in, over the operator’s message centre (SMPP).',
    gateway: 'They go out by a gateway.',
    shown: 'This is a demonstration: they are only shown here.',
    none: 'They do not go out: no way is set. The administrator of the server sets SMPP_URL or SMS_GATEWAY_URL.',
    hours: 'What nobody has just asked for goes out between {from} and {until} only.',
    comes: 'A text message that begins with one of these words becomes feedback: {words}. Its sender gets the receipt, and their number is erased.',
    closed: 'None come in: there is no way for them.',
  },
}
