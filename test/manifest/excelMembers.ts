import ts from 'typescript';

/** A member of Excel's API, with the requirement set that its documentation names. */
export interface Member {
  readonly name: string;
  /** Such as "ExcelApi 1.9". */
  readonly set: string;
}

/** What sources use of Excel's API, and what of it cannot be told. */
export interface MembersUsed {
  readonly members: readonly Member[];
  /** Places of properties that are loaded by a text which is only known at run time, or which Excel does not have. */
  readonly untold: readonly string[];
}

const API_SET = /\[Api set: (Excel[^\]\n]+)/u;

/** Every member of Excel's API in these sources: accessed, destructured, given in an object, or named in a text that is loaded. */
export function membersUsed(program: ts.Program, sources: readonly ts.SourceFile[]): MembersUsed {
  const checker = program.getTypeChecker();
  const members = new Map<string, Member>();
  const untold: string[] = [];

  const note = (symbol: ts.Symbol | undefined): void => {
    const member = memberOf(symbol);
    if (member !== null) members.set(member.name, member);
  };

  /** Gives false where the object has no such property. */
  const notePath = (owner: ts.Type, path: string): boolean => {
    let type: ts.Type | undefined = owner;
    for (const name of path.split('/')) {
      const property: ts.Symbol | undefined = propertyOf(checker, type, name);
      if (property === undefined) return false;
      note(property);
      type = checker.getTypeOfSymbol(property);
    }
    return true;
  };

  const noteLoaded = (call: ts.CallExpression, owner: ts.Type): void => {
    const [argument] = call.arguments;
    const text = argument === undefined ? null : textOf(checker, argument);
    const isTold = text?.split(',').every((path) => notePath(owner, path.trim())) ?? false;
    if (isTold) return;
    const file = call.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(call.getStart());
    untold.push(`${file.fileName.replace(/^.*\/src\//u, 'src/')}:${line + 1}`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      note(propertyOf(checker, checker.getTypeAtLocation(node.expression), node.argumentExpression.text));
    if (ts.isBindingElement(node)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const given = checker.getContextualType(node.parent);
      if (given !== undefined) note(propertyOf(checker, given, node.name.getText()));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const isExcel = isOfOfficeJs(checker.getSymbolAtLocation(name));
      if (name.text === 'load' && isExcel) noteLoaded(node, checker.getTypeAtLocation(expression));
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return { members: [...members.values()], untold };
}

/** A property, in a collection also one of its items: to load "name" of a collection loads that of each. */
function propertyOf(checker: ts.TypeChecker, owner: ts.Type, name: string): ts.Symbol | undefined {
  const type = checker.getNonNullableType(owner);
  const item = type.getNumberIndexType();
  const own = (item ?? type).getProperty(name);
  const items = type.getProperty('items');
  if (own !== undefined || items === undefined) return own;
  return propertyOf(checker, checker.getTypeOfSymbol(items), name);
}

/** A text as it is known before anything runs; null where it is not. */
function textOf(checker: ts.TypeChecker, node: ts.Expression): string | null {
  if (ts.isArrayLiteralExpression(node)) {
    const parts = node.elements.map((element) => textOf(checker, element));
    return parts.includes(null) ? null : parts.join(',');
  }
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(({ expression, literal }) => {
      const text = textOf(checker, expression);
      return text === null ? null : text + literal.text;
    });
    return parts.includes(null) ? null : node.head.text + parts.join('');
  }
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? type.value : null;
}

function isOfOfficeJs(symbol: ts.Symbol | undefined): boolean {
  return symbol?.declarations?.[0]?.getSourceFile().fileName.includes('/office-js/') ?? false;
}

/** The member of office.js behind a symbol. Where its own documentation names no set, that of its class or list counts. */
function memberOf(symbol: ts.Symbol | undefined): Member | null {
  const [declaration] = symbol?.declarations ?? [];
  if (symbol === undefined || declaration === undefined || !isOfOfficeJs(symbol)) return null;
  const { parent } = declaration;
  const isNamed =
    ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  const set = setOf(declaration) ?? (isNamed ? setOf(parent) : null);
  const owner = isNamed ? (parent.name?.text ?? '') : '';
  return set === null ? null : { name: `${owner}.${symbol.name}`, set };
}

function setOf(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getFullText());
  return API_SET.exec(comments.join('\n'))?.[1]?.trim() ?? null;
}
