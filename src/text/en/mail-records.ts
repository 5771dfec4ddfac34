// What mail to the staff says of requests about people's own records: that one waits, and never whose.

export const recordMessages = {
  'record-request-arrived': { subject: 'A request is waiting for you', text: 'Hello,\n\nSomebody has made a request about their own records, or written more in it. It waits for you:\n\n{link}\n\nWho asked, and what for, is not in this mail. Sign in to read it.' },
  'record-request-due': { subject: 'A request is nearly due', text: 'Hello,\n\nA request about somebody’s own records has to be answered within the time that the law gives, and that is nearly up. See what is still to be done:\n\n{link}' },
  'record-request-late': { subject: 'A request is late', text: 'Hello,\n\nA request about somebody’s own records is not decided though the time that the law gives is up. Decide it at once, and tell whoever asked why it took so long:\n\n{link}' },
  'erasure-asked': { subject: 'A passage to be erased waits for a second person', text: 'Hello,\n\nSomebody asked for a passage about themselves to be erased, and nobody has looked at it yet but who asked for it. Read it before it is erased for good:\n\n{link}\n\nThis message does not say whose it is or what it says. Sign in to read it.' },
  'copy-asked': { subject: 'A copy waits for a second person', text: 'Hello,\n\nA copy of what feedback says of somebody is ready to be given out, and nobody has looked at it yet but who made it. Read it before it leaves:\n\n{link}\n\nThis message does not say whose it is or what it says. Sign in to read it.' },
}
