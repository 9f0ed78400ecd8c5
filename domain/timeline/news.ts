import type { CouncilHistory } from '../history.ts';
import { type Day, formatDate, latest } from '../partial-date.ts';
import type { NewsItem } from './model.ts';

/** Dated coverage up to today, oldest first. */
export function newsOf({ articles }: CouncilHistory, today: Day): NewsItem[] {
  return articles
    .flatMap(({ id, published, title, publisher, url, inspectionIds }) => {
      if (published === null || latest(published) > today) return [];
      const date = formatDate(published);
      return [{ article: id, at: latest(published), date, title, publisher, url, inspections: inspectionIds }];
    })
    .sort((a, b) => `${a.at}${a.article}`.localeCompare(`${b.at}${b.article}`));
}

export interface NewsCluster {
  /** Where it stands: the middle of its first and last item, in the unit of `place`. */
  x: number;
  items: NewsItem[];
}

/**
 * Items that would touch become one marker with a count.
 * @param place where on the axis a day is, in any unit
 * @param gap the least distance between two markers, in the same unit
 */
export function clusterNews(news: NewsItem[], place: (day: Day) => number, gap: number): NewsCluster[] {
  const clusters = news.map((item) => ({ x: place(item.at), items: [item] }));
  for (let index = 1; index < clusters.length; ) {
    const [before, after] = [clusters[index - 1], clusters[index]];
    if (!before || !after || after.x - before.x >= gap) {
      index += 1;
      continue;
    }
    const items = [...before.items, ...after.items];
    clusters.splice(index - 1, 2, { x: middle(items, place), items });
    // The joined marker has moved towards the one before it.
    index = Math.max(1, index - 1);
  }
  return clusters;
}

function middle(items: NewsItem[], place: (day: Day) => number): number {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? (place(first.at) + place(last.at)) / 2 : 0;
}
