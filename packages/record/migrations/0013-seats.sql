-- Turns may lie with organs above the one that handles a case (本级人民政府、上一级机关): when they are reckoned anew, those
-- organs come to see the case, as they would by an act.
create or replace function replace_turns(p jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  f case_file;
begin
  perform require_region(p->>'region');
  select * into f from case_file c
  where c.region = p->>'region' and c.case_id = (p->>'case')::uuid and c.version = (p->>'version')::int for update;
  if f.case_id is null then return false; end if;
  if p->'turns' <> '[]' then
    update case_file c set sight = array(
      select distinct s.organ from (
        select unnest(f.sight) as organ
        union all select r.organ from jsonb_to_recordset(p->'turns') as r (organ text)) as s)
    where c.region = f.region and c.case_id = f.case_id
    returning * into f;
    insert into case_sight (region, case_id, organ, opened_on)
    select f.region, f.case_id, o.organ, f.opened_on from unnest(f.sight) as o (organ)
    on conflict do nothing;
  end if;
  perform store_turns(f, p->'turns');
  return true;
end
$$;
