import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { NamesPort, EngineName } from "./engine";
import type { UniverAccess } from "./univer-access";
import { WORKBOOK_ID } from "./univer-workbook";

/** Defined names in Univer, which keeps a name of a single range without the equals sign. */
export class UniverNames implements NamesPort {
  private readonly service: IDefinedNamesService;

  constructor(
    private readonly access: UniverAccess,
    private readonly changed: () => void,
  ) {
    this.service = access.spreadsheet.injector.get(IDefinedNamesService);
  }

  list(): readonly EngineName[] {
    const all = this.service.getDefinedNameMap(WORKBOOK_ID) ?? {};
    return Object.values(all).map(({ name, formulaOrRefString }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    }));
  }

  set(name: string, formula: string): void {
    const before = this.service.getValueByName(WORKBOOK_ID, name);
    const id = before?.id ?? `name-${name.toLowerCase()}`;
    const isReference = /^=('[^']+'|[^'!=(+*/&" ]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(
      formula,
    );
    const params = {
      unitId: WORKBOOK_ID,
      id,
      name,
      formulaOrRefString: isReference ? formula.slice(1) : formula,
      localSheetId: "AllDefaultWorkbook",
      comment: "",
    };
    const redo = { id: SetDefinedNameMutation.id, params };
    const undo = before
      ? { id: SetDefinedNameMutation.id, params: { unitId: WORKBOOK_ID, ...before } }
      : { id: RemoveDefinedNameMutation.id, params };
    this.access.mutate(redo, undo);
    this.changed();
  }

  remove(name: string): void {
    const before = this.service.getValueByName(WORKBOOK_ID, name);
    if (!before) {
      return;
    }
    const params = { unitId: WORKBOOK_ID, ...before };
    const redo = { id: RemoveDefinedNameMutation.id, params };
    this.access.mutate(redo, { id: SetDefinedNameMutation.id, params });
    this.changed();
  }
}
