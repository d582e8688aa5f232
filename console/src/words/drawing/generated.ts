/** The unit that draws in an industry. */
export const drawingUnits: Readonly<Record<string, string>> = {
  "COACH_CHARTER": "wenshui-squad-1",
  "COACH_LINE": "wenshui-squad-1",
  "CONSTRUCTION": "wenshui-construction",
  "FREIGHT": "wenshui-squad-4",
  "REPAIR": "wenshui-squad-3",
  "TAXI": "wenshui-squad-2"
}
