// The package smpp, with what is said in a message left to us: it would read text for itself, and end the connection over a time that it cannot
// read, of which the next attempt brings the same again.
import smpp from 'smpp'

for (const command of ['deliver_sm', 'submit_sm']) {
  for (const parameter of ['short_message', 'schedule_delivery_time', 'validity_period']) delete smpp.commands[command]!.params[parameter]!.filter
}
delete smpp.tlvs['message_payload']!.filter

export { smpp }
