-- How each limit ends, over the seeds: outcomes, months of the first, worst values.
select scenario, class, "limit", string_agg(distinct level, ' or ' order by level) as outcome,
  count(*) filter (where level = 'broken') as broken, count(*) as seeds,
  coalesce(min(nullif(firstMonth, '')), '-') as earliest, coalesce(max(nullif(firstMonth, '')), '-') as latest,
  round(min(worst), 4) as lowestWorst, round(max(worst), 4) as highestWorst
from verdict
where paired = 'scenario'
group by all
order by scenario, class, "limit"
