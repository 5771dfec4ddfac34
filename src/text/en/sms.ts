// What goes back by SMS to a number that wrote to us. In the alphabet of GSM, and short: with the address and six words at most two parts.

export const sms = {
  receipt: 'Thank you! We will answer by {day}. The answer is here: {address} The six words in the link are your receipt. Keep this message: it is the only way to the answer. Your number is erased now.',
  help: 'To give feedback, write {word} and then your message.',
  stopped: 'We send you no more text messages. If you change your mind, send START.',
  started: 'You get our text messages again. If you do not want them, send STOP.',
}
