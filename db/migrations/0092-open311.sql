-- Feedback that came by Open311 (GeoReport v2): by which id the system that sent it asks for it, and by which key it came.

alter table api_key drop constraint api_key_scopes_check;
alter table api_key add constraint api_key_scopes_check check (cardinality(scopes) >= 1 and scopes <@ array['relationship-changes', 'open311']);

create table open311_request (
  -- What the other system knows it by. It tells nothing, and opens no conversation.
  id uuid primary key,
  case_id uuid not null unique references feedback_case,
  key_id uuid not null references api_key,
  -- The service as it was sent. Whoever asks by the id is told of no other, wherever the case has gone since.
  kind text not null check (kind in ('thanks', 'criticism', 'suggestion', 'question')),
  service_line_id uuid references service_line
);

-- Published items by the month in which they were given: the list of Open311, newest first.
create index published_item_by_month on published_item (month_on desc, published_on desc, id) where ended_on is null;
-- What the national service directory calls the office of a unit.
create index ptv_item_of_unit on ptv_item (unit_id) where unit_id is not null;
