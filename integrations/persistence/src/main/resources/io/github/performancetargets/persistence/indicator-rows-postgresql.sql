select t.${key} as id,
       i.position - 1 as position,
       c.clause as clause,
       i.item ->> 'id' as indicator_id,
       coalesce(i.item ->> 'period', 'annual') as period,
       i.item ->> 'category' as category,
       i.item ->> 'dimension' as dimension,
       i.item ->> 'name' as name,
       (i.item ->> 'weight')::numeric as weight,
       i.item -> 'value' ->> 'text' as text,
       c.target ->> 'kind' as kind,
       c.target ->> 'operator' as operator,
       (c.target ->> 'amount')::numeric as amount,
       (c.target ->> 'low')::numeric as low,
       (c.target ->> 'high')::numeric as high,
       c.target ->> 'unit' as unit,
       c.target ->> 'counted' as counted,
       c.target ->> 'direction' as direction,
       coalesce(c.target ->> 'by', c.target ->> 'to') as due
from ${table} t
cross join lateral jsonb_array_elements(t.${content} -> 'indicators') with ordinality as i (item, position)
cross join lateral jsonb_array_elements(
    coalesce(i.item -> 'value' -> 'target' -> 'clauses', jsonb_build_array(i.item -> 'value' -> 'target')))
    with ordinality as c (target, clause)
