-- How an answer is to come can be put right while its giver's words are at hand; and whoever may let an export of everything go is told that it waits.

do $$
declare known text;
begin
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'event_name_check';
  alter table event drop constraint event_name_check;
  execute 'alter table event add constraint event_name_check ' || replace(known, 'ARRAY[', 'ARRAY[''way-changed''::text, ');
  select pg_get_constraintdef(oid) into strict known from pg_constraint where conname = 'outgoing_message_kind_check';
  alter table outgoing_message drop constraint outgoing_message_kind_check;
  execute 'alter table outgoing_message add constraint outgoing_message_kind_check ' || replace(known, 'ARRAY[', 'ARRAY[''data-export-asked''::text, ');
end $$;
