-- Other systems are told when a published piece is public no more, in the transaction in which it goes, whoever takes it away: its giver, whoever checks, what is
-- noted of a case, or age. So they need not ask for all of them again and again, and show nothing that is gone.
alter table webhook_endpoint drop constraint webhook_endpoint_events_check;
alter table webhook_endpoint add constraint webhook_endpoint_events_check check (events <@ array['feedback.received', 'feedback.answered', 'feedback.closed', 'feedback.published', 'feedback.withdrawn',
  'improvement.changed', 'survey.round.closed', 'feedback-day.reported', 'minutes.published']);
alter table webhook_message drop constraint webhook_message_type_check;
alter table webhook_message add constraint webhook_message_type_check check (type in ('feedback.received', 'feedback.answered', 'feedback.closed', 'feedback.published', 'feedback.withdrawn',
  'improvement.changed', 'survey.round.closed', 'feedback-day.reported', 'minutes.published', 'webhook.test'));

create function tell_of_taking_back() returns trigger language plpgsql as $$
begin
  -- The address of its page, as src/public-pages.ts has it in Finnish; a test holds the two together.
  insert into public.webhook_message (endpoint_id, type, happened_on, reference, page, service_line_id, written_at, next_at)
    select id, 'feedback.withdrawn', new.ended_on, new.id, '/fi/julkaistut/' || new.id, new.service_line_id, now(), now()
    from public.webhook_endpoint where ended_on is null and 'feedback.withdrawn' = any(events);
  return null;
end $$;
create trigger tell_of_taking_back after update of ended_on on published_item
  for each row when (old.ended_on is null and new.ended_on is not null) execute function tell_of_taking_back();
