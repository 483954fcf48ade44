import { type SyntheticEvent, useState } from 'react';
import { parseAddress } from '../../host/address';

interface NameBoxProps {
  readonly label: string;
  readonly address: string;
  /** Goes to an address; a sheet it names comes with it. */
  readonly onGo: (address: NonNullable<ReturnType<typeof parseAddress>>) => void;
}

/** Shows the address of the selection and goes to the one that is typed. */
export function NameBox({ label, address, onGo }: NameBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (event: SyntheticEvent): void => {
    event.preventDefault();
    const target = parseAddress((typed ?? address).trim());
    setTyped(null);
    if (target !== null) onGo(target);
  };
  return (
    <form className="address" onSubmit={go}>
      <input
        aria-label={label}
        spellCheck={false}
        value={typed ?? address}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </form>
  );
}
