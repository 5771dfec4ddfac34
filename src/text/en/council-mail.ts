// Mails of the clients' council. None says what it talks about, and none to a researcher says whom it concerns.
export const councilMails = {
  'council-homework': {
    subject: 'Something is waiting for you',
    text: 'Hello,\n\nsomething that was agreed is not done yet, and there are at most three days left. You will find it when you sign in:\n\n{link}\n\nIf you do not have time, you do not have to do anything. We will not remind you of this again.',
  },
  'research-withdrawn': {
    subject: 'A consent was withdrawn',
    text: 'Hello,\n\nyou were shown contact details of people who had volunteered for your research or interview. One of them has withdrawn their consent. Do not contact anybody on that list before you have asked the secretary of the client council whose contact details to erase. Erase them everywhere you keep them.\n\nThis message leaves out names on purpose.',
  },
}
