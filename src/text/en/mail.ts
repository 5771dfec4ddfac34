// The mail that goes out. What goes to a giver must not tell a bystander what it is about.
import { councilMessages } from './mail-council.ts'
import { recordMessages } from './mail-records.ts'
import { councilMails } from './council-mail.ts'
import { publishingMails } from './mail-publishing.ts'
import { surveyMails } from './survey-mail.ts'

export const mail = {
  messages: {
    'tablet-silent': { subject: 'A tablet in a waiting room is silent', text: 'Hello,\n\nThe feedback service has heard nothing of a tablet in a waiting room for more than two working days. It may be without power or without a network. What was written on it stays on it until it is in a network again. Which tablet it is stands here:\n\n{link}\n\nWhile it is silent, you are reminded once a week.' },
    'data-export-asked': { subject: 'Somebody asked for all data of the organisation', text: 'Hello,\n\nA decision is yours to make: may everything that the organisation has in the feedback service be taken out as one file? The conversations of all feedback can be read in it. Ask whoever wants it what it is for before you decide. Who asked, and why, stands here:\n\n{link}\n\nIf nobody decides within a week, the request lapses.' },
    'webhook-stopped': { subject: 'A system takes no events any more', text: 'Hello,\n\nA system that the feedback service tells of events has not taken any for three days, or says that its address is gone. Nothing is sent to it until you have looked at it:\n\n{link}\n\nWhat happens meanwhile waits.' },
    'feedback-arrived': {
      subject: 'Feedback is waiting for you ({reference})',
      text: 'Hello,\n\nFeedback is waiting for you: {reference}.\nAn answer is promised by {due}.\n\n{link}\n\nWhat was written is not in this mail. Sign in to read it.',
    },
    'reply-arrived': {
      subject: 'Feedback is waiting for you again ({reference})',
      text: 'Hello,\n\nThe person who gave the feedback {reference} has written again.\nAn answer is promised by {due}.\n\n{link}\n\nWhat was written is not in this mail. Sign in to read it.',
    },
    reopened: {
      subject: 'Feedback has been opened again ({reference})',
      text: 'Hello,\n\nThe person who gave the feedback {reference} says that they have not been heard yet, and has opened it again.\nAn answer is promised by {due}.\n\n{link}\n\nThey need not say why. What was written is not in this mail. Sign in to read it.',
    },
    reminder: {
      subject: 'Reminder: feedback is still waiting for you ({reference})',
      text: 'Hello,\n\nThe feedback {reference} is still waiting for you.\nThe promised day: {due}.\n\n{link}\n\nIf the matter is not clear yet, you can ask the person something, or tell what you are doing about it. What was written is not in this mail. Sign in to read it.',
    },
    escalation: {
      subject: 'Feedback has not been answered in time ({reference})',
      text: 'Hello,\n\nThe feedback {reference} is still waiting for an answer. The promised day was {due}.\n\n{link}\n\nYou get this as the handler’s deputy, as their superior or somebody above them, or as the feedback coordinator. You can read the feedback, answer it yourself, or help the handler to answer. The person who gave it sees that somebody was told. What was written is not in this mail. Sign in to read it.',
    },
    'answer-waits': {
      subject: 'A message is waiting',
      text: 'Hello,\n\nA message is waiting for you. You can read it here:\n\n{link}\n\nTo open it you need your receipt: the six words that you were given. The message itself is not in this mail.\n\nYou get this notice because this address was left with us. If it was not you who left it, you need not do anything.',
    },
    'question-waits': {
      subject: 'A message is waiting',
      text: 'Hello,\n\nA message is waiting for you, with a question that we hope you will reply to. You can read it and reply here:\n\n{link}\n\nTo open it you need your receipt: the six words that you were given. The message itself is not in this mail.\n\nYou get this notice because this address was left with us. If it was not you who left it, you need not do anything.',
    },
    'set-up-link': {
      subject: 'Your account in the feedback service',
      text: 'Hello,\n\nAn account has been made for you in the feedback service of {organisation}. Choose your password here:\n\n{link}\n\nThe link is only for you. It works once and for a limited time. If it no longer works, ask your administrator for a new one.',
    },
    'password-reset': {
      subject: 'A new password for the feedback service',
      text: 'Hello,\n\nSomebody asked for a new password for your account in the feedback service of {organisation}. Choose one here:\n\n{link}\n\nThe link is only for you. It works once and for one hour. If you did not ask for it, you need not do anything: your password stays as it is.',
    },
    'password-changed': {
      subject: 'Your password was changed',
      text: 'Hello,\n\nThe password of your account in the feedback service of {organisation} was changed.\n\nIf you changed it, you need not do anything. If you did not, tell an administrator of the service at once, and choose a new password here:\n\n{link}',
    },
    'first-password': {
      subject: 'A password for the feedback service',
      text: 'Hello,\n\nSomebody asked for a link with which you choose your password in the feedback service of {organisation}. You have not chosen one yet. Choose it here:\n\n{link}\n\nThe link is only for you. It works once and for one hour. If you did not ask for it, you need not do anything: a link that your administrator has sent you goes on working.',
    },
    'drill-ended': {
      subject: 'A practice is over ({reference})',
      text: 'Hello,\n\nThe feedback {reference}, which you handled, was a practice of the channel.\nThank you for answering it as if it were real. It is in no statistics.\n\n{link}',
    },
    'someone-asked-for': {
      subject: 'Somebody is asked to join ({reference})',
      text: 'Hello,\n\nThe person who gave the feedback {reference} asks for somebody to join the conversation. You get this because you decide who joins, handle the feedback, or were chosen to join.\n\n{link}\n\nSign in to see what is waiting for you. What was written is not in this mail.',
    },
    'told-above': {
      subject: 'Something is waiting for you only',
      text: 'Hello,\n\nSomething has been told to you alone. It is in your list, with a mark:\n\n{list}\n\nDo not pass this mail on, and read it where nobody else sees your screen. What was written is not in this mail.',
    },
    'follow-up': {
      subject: 'A message is waiting',
      text: 'Hello,\n\nSomething is waiting for you. You can see it here:\n\n{link}\n\nTo open it you need your receipt: the six words that you were given. You may also leave it be: we write about this twice at most.\n\nYou get this notice because this address was left with us. If it was not you who left it, you need not do anything.',
    },
    'confirm-contact': {
      subject: 'Are your contact details right?',
      text: 'Hello,\n\nYou answer for something in the feedback service of {organisation}. Once a quarter we ask whether your contact details are right. Look at them and confirm them here:\n\n{link}\n\nThe link shows your own details and nothing else. It works once and for six weeks. If we do not hear from you, new feedback goes to your deputy or to somebody above you until you confirm.',
    },
    'dead-ends': {
      subject: 'Feedback would reach nobody near',
      text: 'Hello,\n\nThe nightly rehearsal of the routing found a service whose feedback would reach nobody near. You see which one, and where it is mended:\n\n{link}',
    },
    'thanks-arrived': {
      subject: 'Thanks have arrived for you',
      text: 'Hello,\n\nThanks have arrived for you. You can read them on your own page:\n\n{link}\n\nThe words are not in this mail. Sign in to read them.',
    },
    'answer-proposed': {
      subject: 'An answer waits for you to read it ({reference})',
      text: 'Hello,\n\nA colleague has written an answer to the feedback {reference}. Please read it before it goes.\nAn answer is promised by {due}.\n\n{link}\n\nWhat was written is not in this mail. Sign in to read it.',
    },
    'answer-sent-back': {
      subject: 'An answer came back to you ({reference})',
      text: 'Hello,\n\nYour answer to the feedback {reference} was read and came back to you with a note.\nAn answer is promised by {due}.\n\n{link}\n\nWhat was written is not in this mail. Sign in to read it.',
    },
    informed: {
      subject: 'Feedback for your information ({reference})',
      text: 'Hello,\n\nSomebody wants you to know of the feedback {reference}. You may read it; somebody else answers.\n\n{link}\n\nWhat was written is not in this mail. Sign in to read it.',
    },
    'moved-to-you': {
      subject: 'Feedback has come to you ({reference})',
      text: 'Hello,\n\nThe feedback {reference} has come to you, because its handler is away for longer than the answer can wait.\nAn answer is promised by {due}.\n\n{link}\n\nWhat was written is not in this mail. Sign in to read it.',
    },
    'plan-due': {
      subject: 'Tell what became of the plan ({reference})',
      text: 'Hello,\n\nThe giver of feedback {reference} was told that a change is planned. We have promised to tell soon what became of the plan.\n\n{link}\n\nYou can tell it even when the case is closed, and also when nothing was changed. The text of the feedback is not in this message. Sign in to read it.',
    },
    'nobody-above': {
      subject: 'Feedback is late, and nobody stands above its handler ({reference})',
      text: 'Hello,\n\nThe feedback {reference} was promised an answer by {due} and has not got one. Nobody stands above its handler whom we could tell. You get this as an administrator: you cannot read the feedback, but you can name a superior or a second coordinator.\n\n{link}',
    },
    'lane-permitted': {
      subject: 'The giver has said whether their text may be passed on ({reference})',
      text: 'Hello,\n\nThe giver of feedback {reference} has said whether their text may be passed on to those to whom the matter belongs. See what they said, and go on accordingly:\n\n{link}\n\nThe text of the feedback is not in this message. Sign in to read it.',
    },
    'lane-reminder': {
      subject: 'A last day of its own: {due} ({reference})',
      text: 'Hello,\n\nFeedback {reference} is marked as a matter that has a last day of its own: {due}.\nNobody has said yet that it is taken care of.\n\n{link}\n\nTake care of it, record the hand-over, or mark it as taken care of. The text of the feedback is not in this message. Sign in to read it.',
    },
    'lane-late': {
      subject: 'A last day of its own has passed ({reference})',
      text: 'Hello,\n\nFeedback {reference} had a last day of its own, which was {due}. Nobody has said that it is taken care of.\n\n{link}\n\nYou get this message because you are the handler’s superior or stand above them. You can read the feedback and help. The text of the feedback is not in this message. Sign in to read it.',
    },
    'side-told': {
      subject: 'A worker has told their own side ({reference})',
      text: 'Hello,\n\nA worker has told their own side of the feedback {reference}. Decide what of it goes to the person who gave the feedback.\n\n{link}\n\nYou get this because you asked for it, handle the feedback, or decide while they are away. What was written is not in this mail. Sign in to read it.',
    },
    'stood-in': {
      subject: 'Your deputy works in your name',
      text: 'Hello,\n\nYour deputy has begun to work in your name while you are away. They see and do what you may see and do, until you are back. What is meant for you alone is not shown to them.\n\nEverything that is done in your name is in the log, and you find it with your own details:\n\n{link}\n\nIf you know nothing of this, tell an administrator of this service.',
    },
    'second-factor-changed': {
      subject: 'Your second step was changed',
      text: 'Hello,\n\nThe second step of your sign-in to the feedback service of {organisation} was changed: something was added, removed, or reset together with an administrator.\n\nIf it was you, you need not do anything. If it was not, tell an administrator of the service at once. You see what is set up here:\n\n{link}',
    },
    'second-factor-guessed': {
      subject: 'Somebody knows your password',
      text: 'Hello,\n\nSomebody gave the right password of your account in the feedback service of {organisation}, and then wrong codes several times. They were not let in.\n\nIf it was you, you need not do anything. If it was not, somebody knows your password. Choose a new one here, and tell an administrator of the service:\n\n{link}',
    },
    'unusual-reading': { subject: 'Unusual reading was found', text: 'Hello,\n\nThe rules have found reading that is unlike the everyday. Look at what it is about, and say what came of it:\n\n{link}\n\nNo name is in this mail. Sign in to see more.' },
    'sign-in-linked': {
      subject: 'An account of your organisation was linked to you',
      text: 'Hello,\n\nSomebody signed in to the feedback service of {organisation} with an account of the organisation that has your e-mail address. From now on that account opens the service in your name.\n\nIf it was you, you need not do anything. If it was not, tell an administrator of the service at once. Your details here:\n\n{link}',
    },
    'role-opened': {
      subject: 'Somebody was given a role that opens much',
      text: 'Hello,\n\nSomebody was given a role that opens much: all feedback of the organisation or of a service line, all the people, or the audit. It may also be that such a role was extended, or that a group was tied to one. The service is provided by {organisation}.\n\nSuch a role waits for somebody else to have a look. Sign in, see who got it and who gave it, and let it begin or refuse it:\n\n{link}\n\nThere are no names in this message. If nobody has a look, the role begins by itself after two working days. If you do not know the reason for it, ask before that.',
    },
    'joined-your-unit': {
      subject: 'Somebody was given a role in your unit',
      text: 'Hello,\n\nSomebody was given a role in a unit that you supervise, and can read its feedback as far as the role goes. The service is provided by {organisation}.\n\nSee who works where:\n\n{link}\n\nIf there is somebody whom you do not know, tell an administrator or the data protection officer at once. There are no names in this message.',
    },
    'nobody-stands-in': {
      subject: 'Somebody is away and has no deputy',
      text: 'Hello,\n\nSomebody is away, and nobody stands in for them now: they have no deputy, or the deputy is away too or cannot do the work here. You get this as their superior, or, where no superior can read it, as an administrator.\n\nAbove your list you see who it is:\n\n{link}\n\nAn administrator can name a deputy. Until then, agree together who looks after the work. There are no names in this message.',
    },
    upkeep: {
      subject: 'The directory: is it still true?',
      text: 'Hello,\n\nYou own entries in the directory of services that nobody has confirmed for three months. Look through them and say that they are true. If something is wrong, tell whoever edits the directory. It takes a few minutes, and clients find their way by it:\n\n{link}\n\nYou get this once a quarter at most.',
    },
    ...publishingMails,
    ...surveyMails,
    ...councilMails,
    'ends-asked': {
      subject: 'Is it always asked? Last month’s numbers',
      text: 'Hello,\n\nin a unit of yours the number of last month is not entered, or there were fewer slips than people whose client relationship ended or whose worker changed. Enter the number, or ask in the unit what it was about. A shortfall is no verdict on anybody:\n\n{link}\n\nWe write about this once a month at most.',
    },
    'improvement-yours': {
      subject: 'An improvement is yours to answer for',
      text: 'Hello,\n\nYour role answers for an improvement that somebody has made or given to it: something that is changed because of feedback. It has a day by which it is done, or by which it is told why not. See what it is:\n\n{link}\n\nIt belongs to your role and not to you: when you leave the role, whoever comes next holds it.',
    },
    'monitoring-due': {
      subject: 'A self-monitoring report waits for you',
      text: 'Hello,\n\nFour months are over, and their numbers are published. At least one self-monitoring report of that time waits for you to write what was found and what is done. The numbers and a first draft are there already:\n\n{link}\n\nThe reports should be public a month after the end of the four months. You get this mail at most twice: when the numbers are published, and a week before that day. If you get this as a deputy, choose first at the desk in whose name you work.',
    },
    'monitoring-late': {
      subject: 'A self-monitoring report is late',
      text: 'Hello,\n\nThe day by which the self-monitoring reports of the last four months should have been public has passed, and at least one of them is not. You get this because you write one, or because you are a coordinator. Here you see which they are:\n\n{link}\n\nWe do not remind you of these four months again. If you get this as a deputy, choose first at the desk in whose name you work.',
    },
    ...councilMessages, ...recordMessages,
    'improvement-due': {
      subject: 'The day of an improvement is near',
      text: 'Hello,\n\nYour role answers for at least one improvement whose day comes within two weeks. Look how far it is. If it will not be ready, move its day and give the reason, or tell why it is not done:\n\n{link}\n\nOnce the day has passed, everybody sees that it is late.',
    },
    'improvement-late': {
      subject: 'An improvement is late',
      text: 'Hello,\n\nYour role answers for at least one improvement whose day has passed. If it is shown to everybody, everybody sees that it is late. Say how far it is, move its day and give the reason, or tell why it is not done:\n\n{link}\n\nWe write about this once a month at most.',
    },
    'improvement-disputed': {
      subject: 'Somebody sees no change',
      text: 'Hello,\n\nYour role answers for an improvement that is marked as done, and somebody who gave feedback on it, or the client council, sees no change. Look whether the work should go on:\n\n{link}\n\nNobody is told who answered. Do not try to find out: it may be somebody who depends on you.',
    },
  },
  automatic: 'This notice was sent automatically. It cannot be replied to.\n\n{organisation}',
  // Of reminders one a day goes to a person, and it names one case.
  moreMayWait: 'More feedback than this may be waiting for you. All of it is in your list:\n\n{list}',
}
