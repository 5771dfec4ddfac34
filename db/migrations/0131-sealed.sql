-- Feedback that its giver has sealed. It is no case, and stands in nobody's list, until it opens; all that was sent lies in the sealed body.
create table sealed_feedback (
  id uuid primary key default gen_random_uuid(),
  -- Made of the receipt by a slow function and the key file: a fast mark would be a quick way to try receipts.
  receipt_mark bytea not null unique,
  opens text not null check (opens in ('on-date', 'batch', 'come-back')),
  -- When at the latest, with its delay; none where only the receipt opens it.
  opens_at timestamptz,
  -- When the others of its batch were enough, and it opens with them.
  gathered_at timestamptz,
  -- The day on which it goes unopened.
  erase_on date,
  -- In the clear for a batch alone, which is counted by them.
  unit_id uuid references unit,
  service_line_id uuid references service_line,
  ciphertext bytea not null,
  check ((opens = 'come-back') = (opens_at is null) and (opens = 'come-back') = (erase_on is not null)),
  check (opens = 'batch' or (gathered_at is null and unit_id is null and service_line_id is null))
);
create index sealed_feedback_opens on sealed_feedback (opens_at) where opens_at is not null;
create index sealed_feedback_erase on sealed_feedback (erase_on) where erase_on is not null;
create index sealed_feedback_unit on sealed_feedback (unit_id);
create index sealed_feedback_line on sealed_feedback (service_line_id);

-- Its key, wrapped under the key file; of what the receipt opens, under the receipt and the key file together.
create table keys.sealed_key (
  sealed_id uuid primary key references sealed_feedback on delete cascade,
  key_version int not null,
  wrapped_key bytea not null
);
