import { l as foreign, u as known } from "./common.js";
import { constants, inflateRawSync } from "node:zlib";

// src/media/formats/zip.ts
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END64_LOCATOR = 117853008;
var LOCAL_SIZE = 30;
var CENTRAL_SIZE = 46;
var END_SIZE = 22;
var LONGEST_COMMENT = 65535;
var MOST_ENTRIES = 2e4;
var LARGEST_DIRECTORY = 4194304;
var SEARCHED = 67108864;
var LARGEST_ENTRY = 4194304;
function readZip(bytes) {
	let walked = null;
	const fromStart = () => walked ??= readFromStart(bytes);
	const fromEnd = readFromEnd(bytes, fromStart);
	return fromEnd === null ? {
		entries: fromStart().entries,
		hasEndRecord: false
	} : {
		entries: fromEnd,
		hasEndRecord: true
	};
}
function readEntry(bytes, entry) {
	const header = bytes.read(entry.offset, LOCAL_SIZE);
	if (entry.encrypted || header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) return null;
	const start = entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
	const packed = bytes.read(start, Math.min(entry.compressedSize, LARGEST_ENTRY));
	if (entry.method === 0) return packed;
	if (entry.method !== 8) return null;
	try {
		const { Z_SYNC_FLUSH: finishFlush } = constants;
		return inflateRawSync(packed, {
			maxOutputLength: LARGEST_ENTRY,
			finishFlush
		});
	} catch {
		return null;
	}
}
function readFromEnd(bytes, fromStart) {
	const tailStart = Math.max(0, bytes.size - END_SIZE - LONGEST_COMMENT);
	const tail = bytes.read(tailStart, bytes.size - tailStart);
	for (let at = tail.lastIndexOf("PK", void 0, "latin1"); at >= 0;) {
		const entries = at + END_SIZE <= tail.length ? directoryOf(bytes, tail.subarray(at), tailStart + at, fromStart) : null;
		if (entries !== null) return entries;
		at = at === 0 ? -1 : tail.lastIndexOf("PK", at - 1, "latin1");
	}
	return null;
}
function directoryOf(bytes, record, recordOffset, fromStart) {
	let size = record.readUInt32LE(12);
	let end = recordOffset;
	let offset = record.readUInt32LE(16);
	if (size === 4294967295 || offset === 4294967295 || record.readUInt16LE(10) === 65535) {
		const large = largeRecord(bytes, recordOffset);
		if (large) ({size, offset, end} = large);
	}
	if (size === 0 && record.readUInt16LE(10) === 0) return [];
	const shift = end - size - offset;
	for (const by of shift === 0 ? [0] : [0, shift]) {
		const signature = bytes.read(offset + by, 4);
		if (signature.length === 4 && signature.readUInt32LE(0) === CENTRAL) {
			if (by > 0 && by < fromStart().end) return null;
			return entriesIn(bytes.read(offset + by, Math.min(size, LARGEST_DIRECTORY)), by);
		}
	}
	return null;
}
function largeRecord(bytes, endOffset) {
	const locator = bytes.read(endOffset - 20, 20);
	if (locator.length < 20 || locator.readUInt32LE(0) !== END64_LOCATOR) return null;
	const end = Number(locator.readBigUInt64LE(8));
	const record = bytes.read(end, 56);
	if (record.length < 56) return null;
	return {
		size: Number(record.readBigUInt64LE(40)),
		offset: Number(record.readBigUInt64LE(48)),
		end
	};
}
function entriesIn(directory, shift) {
	const entries = [];
	for (let at = 0; at + CENTRAL_SIZE <= directory.length && entries.length < MOST_ENTRIES;) {
		if (directory.readUInt32LE(at) !== CENTRAL) break;
		const nameLength = directory.readUInt16LE(at + 28);
		const extraLength = directory.readUInt16LE(at + 30);
		const nameEnd = at + CENTRAL_SIZE + nameLength;
		const large = largeFields(directory, at, nameEnd, extraLength);
		entries.push({
			name: directory.toString("utf8", at + CENTRAL_SIZE, nameEnd),
			method: directory.readUInt16LE(at + 10),
			encrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
			compressedSize: large.compressedSize,
			offset: large.offset + shift
		});
		at = nameEnd + extraLength + directory.readUInt16LE(at + 32);
	}
	return entries;
}
function largeFields(directory, at, extraStart, extraLength) {
	const fields = {
		size: directory.readUInt32LE(at + 24),
		compressedSize: directory.readUInt32LE(at + 20),
		offset: directory.readUInt32LE(at + 42)
	};
	const end = Math.min(extraStart + extraLength, directory.length);
	for (let extra = extraStart; extra + 4 <= end; extra += 4 + directory.readUInt16LE(extra + 2)) {
		if (directory.readUInt16LE(extra) !== 1) continue;
		let place = extra + 4;
		for (const key of [
			"size",
			"compressedSize",
			"offset"
		]) {
			if (fields[key] !== 4294967295 || place + 8 > end) continue;
			fields[key] = Number(directory.readBigUInt64LE(place));
			place += 8;
		}
	}
	return fields;
}
function readFromStart(bytes) {
	const entries = [];
	let offset = 0;
	while (entries.length < MOST_ENTRIES && offset < SEARCHED) {
		const header = bytes.read(offset, LOCAL_SIZE);
		if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) break;
		const nameLength = header.readUInt16LE(26);
		const start = offset + LOCAL_SIZE + nameLength + header.readUInt16LE(28);
		const flags = header.readUInt16LE(6);
		const size = header.readUInt32LE(18);
		const next = (flags & 8) !== 0 && size === 0 ? nextHeader(bytes, start) : start + size;
		entries.push({
			name: bytes.read(offset + LOCAL_SIZE, nameLength).toString("utf8"),
			method: header.readUInt16LE(8),
			encrypted: (flags & 1) !== 0,
			compressedSize: Math.max(0, next - start),
			offset
		});
		offset = next;
	}
	return {
		entries,
		end: offset
	};
}
function nextHeader(bytes, from) {
	const chunkSize = 65536;
	for (let offset = from; offset < Math.min(bytes.size, SEARCHED); offset += 65533) {
		const at = bytes.read(offset, chunkSize).indexOf("PK", 0, "latin1");
		if (at !== -1) return offset + at;
	}
	return bytes.size;
}

// src/media/formats/ooxml.ts
var AS_DOCUMENT = "Save it as a plain document (DOCX) or export it as PDF.";
var AS_WORKBOOK = "Save it as a plain workbook (XLSX).";
var AS_PRESENTATION = "Save it as a plain presentation (PPTX) or export it as PDF.";
var OPEN_XML = "application/vnd.openxmlformats-officedocument.";
var MAIN_PARTS = {
	[`${OPEN_XML}wordprocessingml.document.main+xml`]: { kind: "DOCX" },
	[`${OPEN_XML}spreadsheetml.sheet.main+xml`]: { kind: "XLSX" },
	[`${OPEN_XML}presentationml.presentation.main+xml`]: { kind: "PPTX" },
	[`${OPEN_XML}wordprocessingml.template.main+xml`]: {
		label: "a Word template",
		advice: AS_DOCUMENT
	},
	[`${OPEN_XML}spreadsheetml.template.main+xml`]: {
		label: "an Excel template",
		advice: AS_WORKBOOK
	},
	[`${OPEN_XML}presentationml.template.main+xml`]: {
		label: "a PowerPoint template",
		advice: AS_PRESENTATION
	},
	[`${OPEN_XML}presentationml.slideshow.main+xml`]: {
		label: "a PowerPoint slide show",
		advice: AS_PRESENTATION
	},
	"application/vnd.ms-word.document.macroenabled.main+xml": {
		label: "a Word document with macros (DOCM)",
		advice: AS_DOCUMENT
	},
	"application/vnd.ms-word.template.macroenabledtemplate.main+xml": {
		label: "a Word template with macros",
		advice: AS_DOCUMENT
	},
	"application/vnd.ms-excel.sheet.macroenabled.main+xml": {
		label: "an Excel workbook with macros (XLSM)",
		advice: AS_WORKBOOK
	},
	"application/vnd.ms-excel.template.macroenabled.main+xml": {
		label: "an Excel template with macros",
		advice: AS_WORKBOOK
	},
	"application/vnd.ms-excel.addin.macroenabled.main+xml": {
		label: "an Excel add-in",
		advice: AS_WORKBOOK
	},
	"application/vnd.ms-excel.sheet.binary.macroenabled.main": {
		label: "a binary Excel workbook (XLSB)",
		advice: AS_WORKBOOK
	},
	"application/vnd.ms-powerpoint.presentation.macroenabled.main+xml": {
		label: "a PowerPoint presentation with macros (PPTM)",
		advice: AS_PRESENTATION
	},
	"application/vnd.ms-powerpoint.slideshow.macroenabled.main+xml": {
		label: "a PowerPoint slide show with macros",
		advice: AS_PRESENTATION
	},
	"application/vnd.ms-powerpoint.template.macroenabled.main+xml": {
		label: "a PowerPoint template with macros",
		advice: AS_PRESENTATION
	},
	"application/vnd.ms-powerpoint.addin.macroenabled.main+xml": {
		label: "a PowerPoint add-in",
		advice: AS_PRESENTATION
	},
	"application/vnd.openxmlformats-officedocument.presentationml.slide.main+xml": {
		label: "a single PowerPoint slide",
		advice: AS_PRESENTATION
	},
	[`${OPEN_XML}thememanager+xml`]: {
		label: "an Office theme",
		advice: AS_PRESENTATION
	},
	"application/vnd.ms-visio.drawing.main+xml": {
		label: "a Visio drawing",
		advice: "Export it as PDF."
	},
	"application/vnd.ms-package.xps-fixeddocumentsequence+xml": {
		label: "an XPS document",
		advice: "Print or convert it to PDF."
	},
	"application/oxps-fixeddocumentsequence+xml": {
		label: "an XPS document",
		advice: "Print or convert it to PDF."
	}
};
function readOoxml(bytes, zip) {
	const cutOff = zip.hasEndRecord ? null : "it has no end record";
	const main = mainPart(bytes, zip) ?? (zip.hasEndRecord ? null : mainByNames(zip));
	if (main === null) return null;
	return "kind" in main ? known(main.kind, { cutOff }) : foreign(main.label, main.advice, null, cutOff);
}
function mainPart(bytes, zip) {
	const types = readPart(bytes, zip, "[content_types].xml");
	if (types === null) return null;
	const { overrides, defaults } = contentTypes(types);
	const target = mainTarget(readPart(bytes, zip, "_rels/.rels") ?? "");
	const declared = target && (overrides.get(target) ?? defaults.get(target.slice(target.lastIndexOf(".") + 1)));
	const type = [...declared ? [declared] : [], ...overrides.values()].find((candidate) => Object.hasOwn(MAIN_PARTS, candidate));
	return type === void 0 ? null : MAIN_PARTS[type];
}
function mainByNames(zip) {
	const names = zip.entries.map(({ name }) => name.toLowerCase());
	if (names.some((name) => name.startsWith("word/"))) return { kind: "DOCX" };
	if (names.some((name) => name.startsWith("xl/"))) return { kind: "XLSX" };
	if (names.some((name) => name.startsWith("ppt/"))) return { kind: "PPTX" };
	if (names.some((name) => /^(_rels|docprops|customxml)\/|^\[content_types\]/.test(name))) return { kind: "cut-off Office" };
	return null;
}
function readPart(bytes, zip, name) {
	const entry = zip.entries.find((one) => one.name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase() === name);
	const content = entry ? readEntry(bytes, entry) : null;
	return content === null ? null : decodeXml(content);
}
function decodeXml(content) {
	const [first, second] = content;
	return withoutComments(new TextDecoder(first === 255 && second === 254 || first === 60 && second === 0 ? "utf-16le" : first === 254 && second === 255 || first === 0 && second === 60 ? "utf-16be" : "utf-8").decode(content));
}
function withoutComments(xml) {
	let text = "";
	let at = 0;
	for (let start = xml.indexOf("<!--"); start !== -1; start = xml.indexOf("<!--", at)) {
		text += xml.slice(at, start);
		const end = xml.indexOf("-->", start + 4);
		if (end === -1) return text;
		at = end + 3;
	}
	return text + xml.slice(at);
}
function contentTypes(xml) {
	const overrides = /* @__PURE__ */ new Map();
	const defaults = /* @__PURE__ */ new Map();
	for (const [, tag, text = ""] of xml.matchAll(/<(?:[\w.-]+:)?(Override|Default)\s([^<>]*)>/g)) {
		const attributes = attributesOf(text);
		const type = (attributes.get("ContentType") ?? "").trim().toLowerCase();
		if (tag === "Override") overrides.set(partName(attributes.get("PartName") ?? ""), type);
		else defaults.set((attributes.get("Extension") ?? "").toLowerCase(), type);
	}
	return {
		overrides,
		defaults
	};
}
function mainTarget(xml) {
	for (const [, text = ""] of xml.matchAll(/<(?:[\w.-]+:)?Relationship\s([^<>]*)>/g)) {
		const attributes = attributesOf(text);
		if (/\/relationships\/officeDocument$/.test(attributes.get("Type") ?? "")) return partName(attributes.get("Target") ?? "");
	}
	return null;
}
var LONGEST_TAG = 8192;
function attributesOf(text) {
	const found = text.slice(0, LONGEST_TAG).matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
	return new Map([...found].map(([, name = "", double, single]) => [name, unescapeXml(double ?? single ?? "")]));
}
function unescapeXml(text) {
	return text.replace(/&(amp|#x2f|#47|#x2b|#43);/gi, (_, name) => name === "amp" ? "&" : /f|47/i.test(name) ? "/" : "+");
}
function partName(text) {
	return `/${text.replaceAll("\\", "/").split("/").filter((name) => name !== "" && name !== ".").join("/")}`.toLowerCase();
}

// src/media/formats/archive.ts
var AS_PDF = "Export it as PDF.";
var ONE_BY_ONE = "Divar accepts no archives: send the files in it one by one.";
var BY_MIMETYPE = [
	[
		/opendocument\.text-template/,
		"an OpenDocument text template",
		"Save it as DOCX or export it as PDF."
	],
	[
		/opendocument\.text/,
		"an OpenDocument text",
		"Save it as DOCX or export it as PDF."
	],
	[
		/opendocument\.spreadsheet/,
		"an OpenDocument spreadsheet",
		"Save it as XLSX."
	],
	[
		/opendocument\.presentation/,
		"an OpenDocument presentation",
		"Save it as PPTX or export it as PDF."
	],
	[
		/opendocument\.graphics/,
		"an OpenDocument drawing",
		AS_PDF
	],
	[
		/opendocument/,
		"an OpenDocument file",
		AS_PDF
	],
	[
		/sun\.xml/,
		"an OpenOffice 1 file",
		AS_PDF
	],
	[
		/epub/,
		"an EPUB book",
		"Convert it to PDF."
	],
	[
		/krita|openraster/,
		"a layered image",
		"Export it as PNG or JPEG."
	],
	[
		/sketch|figma/,
		"a design file",
		"Export it as PDF or PNG."
	]
];
var BY_NAME = [
	[
		/^androidmanifest\.xml$/,
		"an Android app (APK)",
		"Divar accepts no apps: send a link instead."
	],
	[
		/^payload\/[^/]+\.app\//,
		"an iOS app (IPA)",
		"Divar accepts no apps: send a link instead."
	],
	[
		/^index\/(document|slide|tables)|^index\.zip$|\.iwa$/,
		"an Apple iWork document",
		"Export it as PDF or to an Office format."
	],
	[
		/^meta-inf\/manifest\.mf$/,
		"a Java archive (JAR)",
		ONE_BY_ONE
	],
	[
		/^fixeddocseq\.fdseq$|^fixeddocumentsequence\.fdseq$/,
		"an XPS document",
		"Print or convert it to PDF."
	],
	[
		/^[^/]+\.nuspec$/,
		"a NuGet package",
		ONE_BY_ONE
	],
	[
		/^doc\.kml$/,
		"a map (KMZ)",
		"Send a link or a picture of it."
	],
	[
		/\.dist-info\/wheel$/,
		"a Python wheel",
		ONE_BY_ONE
	],
	[
		/^meta-inf\/container\.xml$/,
		"an EPUB book",
		"Convert it to PDF."
	]
];
function readArchive(bytes) {
	const zip = readZip(bytes);
	return readOoxml(bytes, zip) ?? readOther(bytes, zip);
}
function readOther(bytes, zip) {
	const cutOff = zip.hasEndRecord ? null : "it has no end record";
	const mimetype = zip.entries.find(({ name }) => name === "mimetype");
	const type = (mimetype && readEntry(bytes, mimetype)?.toString("latin1", 0, 200).trim()) ?? "";
	const byType = BY_MIMETYPE.find(([pattern]) => pattern.test(type));
	if (byType) return foreign(byType[1], byType[2], /^[\w.+/-]+$/.test(type) ? type : null, cutOff);
	const names = zip.entries.map(({ name }) => name.toLowerCase());
	const byName = BY_NAME.find(([pattern]) => names.some((name) => pattern.test(name)));
	if (byName) return foreign(byName[1], byName[2], null, cutOff);
	if (zip.entries.some(({ encrypted }) => encrypted)) return foreign("a ZIP archive with a password", ONE_BY_ONE, "application/zip", cutOff);
	return foreign("a ZIP archive", ONE_BY_ONE, "application/zip", cutOff);
}

export { readArchive };