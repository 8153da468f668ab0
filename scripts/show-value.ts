/** A value of a query's answer as one cell: text as it is, nodes by their label and name, lists joined. */
import type { NodeValue, PathValue, RelationshipValue, Value } from '../graph-schema/index.ts';

type GraphValue = NodeValue | RelationshipValue | PathValue;

const isGraphValue = (value: object): value is GraphValue => '$' in value;

const nameOf = ({ labels, properties, id }: NodeValue): string => {
  const name = properties.title ?? properties.name ?? properties.surface ?? properties.quote ?? id;
  return `(:${labels.join(':')} ${typeof name === 'string' ? name : id})`;
};

const showGraphValue = (value: GraphValue): string => {
  if (value.$ === 'node') return nameOf(value);
  if (value.$ === 'relationship') return `[:${value.type}]`;
  return value.nodes
    .map((node, i) => {
      const step = value.relationships[i];
      if (!step) return nameOf(node);
      return `${nameOf(node)}${step.from === node.id ? `-[:${step.type}]->` : `<-[:${step.type}]-`}`;
    })
    .join('');
};

export const showCell = (value: Value): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return (value as readonly Value[]).map(showCell).join(', ');
  if (isGraphValue(value)) return showGraphValue(value);
  return JSON.stringify(value);
};
