interface Props {
  readonly label: string;
  readonly ids: readonly string[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** What an id is called. */
  readonly children: (id: string) => string;
}

/** One of several, under its label. */
export function Picked({ label, ids, chosen, onChoose, children: nameOf }: Props) {
  return (
    <label>
      <span class="label">{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
