-- How many slips a unit handed out is asked by every form about it.
create index round_group_of_unit on round_group (unit_id);
