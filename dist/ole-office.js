import { l as foreign, u as known } from "./common.js";

// src/media/formats/ole.ts
var HEADER_SIZE = 512;
var ENTRY_SIZE = 128;
var LAST_SECTOR = 4294967290;
var NO_ENTRY = 4294967295;
var BEYOND = 4294967296;
var TYPES = {
	1: "storage",
	2: "stream",
	5: "root"
};
var MOST_ENTRIES = 5e4;
function readOle(bytes) {
	const header = bytes.read(0, HEADER_SIZE);
	if (header.length < HEADER_SIZE) return null;
	const shift = header.readUInt16LE(30);
	if (shift < 7 || shift > 16) return null;
	const sectors = sectorsOf(bytes, 2 ** shift, header);
	const all = sectors && readDirectory(sectors, header.readUInt32LE(48));
	const root = all?.[0];
	const entries = all && childrenOf(all);
	if (!sectors || !all || !entries || root?.type !== "root") return null;
	const miniCutoff = header.readUInt32LE(56);
	const readStart = (entry, length) => {
		const wanted = Math.min(length, entry.size);
		if (entry.size >= miniCutoff) return sectors.read(entry.firstSector, 0, wanted);
		const miniSize = 2 ** Math.min(header.readUInt16LE(32), shift);
		return sectors.read(root.firstSector, entry.firstSector * miniSize, wanted);
	};
	return {
		root,
		entries,
		reachesPastEnd: !sectors.holdsTable() || !sectors.reaches(header.readUInt32LE(60)) || all.some((entry) => isLarge(entry, miniCutoff) && !sectors.holds(entry.firstSector, entry.size)),
		readStart
	};
}
function isLarge(entry, miniCutoff) {
	return entry.type === "root" ? entry.size > 0 : entry.type === "stream" && entry.size >= miniCutoff;
}
function sectorsOf(bytes, size, header) {
	const places = tablePlaces(bytes, size, header);
	if (places === null) return null;
	const next = follower(bytes, size, places);
	const place = (sector) => (sector + 1) * size;
	let budget = 2 * Math.ceil(bytes.size / size) + MOST_ENTRIES;
	return {
		read(first, offset, length) {
			const parts = [];
			let missing = length;
			let sector = first;
			for (let position = 0; missing > 0 && sector < LAST_SECTOR && position < bytes.size; position += size) {
				const skip = Math.min(size, Math.max(0, offset - position));
				if (skip < size) {
					const part = bytes.read(place(sector) + skip, Math.min(size - skip, missing));
					if (part.length === 0) break;
					parts.push(part);
					missing -= part.length;
				}
				sector = next(sector);
			}
			return Buffer.concat(parts);
		},
		holdsTable: () => places.every((sector) => sector >= LAST_SECTOR || place(sector) < bytes.size),
		reaches(first) {
			let sector = first;
			for (; sector < LAST_SECTOR && budget > 0; sector = next(sector)) {
				if (place(sector) >= bytes.size) return false;
				budget -= 1;
			}
			return sector !== BEYOND;
		},
		holds(first, length) {
			let sector = first;
			for (let left = length; left > 0 && sector < LAST_SECTOR && budget > 0; left -= size) {
				if (place(sector) + Math.min(left, size) > bytes.size) return false;
				if (left > size) sector = next(sector);
				budget -= 1;
			}
			return sector !== BEYOND;
		}
	};
}
function tablePlaces(bytes, size, header) {
	const count = Math.min(header.readUInt32LE(44), Math.ceil(bytes.size / size));
	const places = [];
	for (let at = 76; at + 4 <= HEADER_SIZE && places.length < count; at += 4) places.push(header.readUInt32LE(at));
	let more = header.readUInt32LE(68);
	while (places.length < count && more < LAST_SECTOR) {
		const sector = bytes.read((more + 1) * size, size);
		if (sector.length < size) return null;
		for (let at = 0; at + 8 <= size && places.length < count; at += 4) places.push(sector.readUInt32LE(at));
		more = sector.readUInt32LE(size - 4);
	}
	return places;
}
function follower(bytes, size, places) {
	const perSector = size / 4;
	const parts = /* @__PURE__ */ new Map();
	return (sector) => {
		const index = Math.floor(sector / perSector);
		const at = places[index];
		if (at === void 0) return NO_ENTRY;
		const part = parts.get(index) ?? bytes.read((at + 1) * size, size);
		parts.set(index, part);
		const offset = sector % perSector * 4;
		return offset + 4 <= part.length ? part.readUInt32LE(offset) : BEYOND;
	};
}
function readDirectory(sectors, first) {
	const longest = MOST_ENTRIES * ENTRY_SIZE;
	if (!sectors.reaches(first)) return null;
	const content = sectors.read(first, 0, longest);
	const nodes = [];
	for (let at = 0; at + ENTRY_SIZE <= content.length; at += ENTRY_SIZE) nodes.push(nodeOf(content, at));
	return nodes;
}
function nodeOf(content, at) {
	const nameLength = Math.min(64, content.readUInt16LE(at + 64));
	return {
		name: content.toString("utf16le", at, at + Math.max(0, nameLength - 2)),
		type: TYPES[content[at + 66]] ?? "storage",
		left: content.readUInt32LE(at + 68),
		right: content.readUInt32LE(at + 72),
		child: content.readUInt32LE(at + 76),
		classId: content.toString("hex", at + 80, at + 96),
		firstSector: content.readUInt32LE(at + 116),
		size: content.readUInt32LE(at + 120)
	};
}
function childrenOf(nodes) {
	const seen = /* @__PURE__ */ new Set();
	const open = [nodes[0]?.child ?? NO_ENTRY];
	const children = [];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		if (id === NO_ENTRY || id === 0 || seen.has(id)) continue;
		const node = nodes[id];
		if (!node) return null;
		seen.add(id);
		children.push(node);
		open.push(node.left, node.right);
	}
	return children;
}

// src/media/formats/ole-office.ts
var UNREADABLE = "its directory can't be read";
var PAST_END = "a part of it reaches past the end of the file";
var ENCRYPTED_TOKEN = "dfc4d1f3";
var OTHERS = [
	[
		/^__(properties_version|nameid_version|recip_version)1\.0/,
		"an Outlook message (MSG)",
		"Export it as PDF."
	],
	[
		/^VisioDocument$/,
		"a Visio drawing",
		"Export it as PDF."
	],
	[
		/^Quill$/,
		"a Publisher document",
		"Export it as PDF."
	],
	[
		/^Star(Writer|Calc|Draw|Impress|Math|Chart)Document/,
		"a StarOffice document",
		"Export it as PDF."
	],
	[
		/^(MatOST|WksSSWorkBook)$/,
		"a Works document",
		"Save it as DOC or XLS, or export it as PDF."
	],
	[
		/^(Catalog|256_[0-9a-f]+)$/,
		"a cache of preview pictures (Thumbs.db)",
		"Exclude it: it holds nothing to send."
	],
	[
		/HwpSummaryInformation$|^FileHeader$/,
		"a Hangul document (HWP)",
		"Export it as PDF."
	],
	[
		/^\u4840/,
		"a Windows installer (MSI)",
		"Divar accepts no installers: send a link instead."
	],
	[
		/^(SwDocContentMgr|SwDocMgrTempStorage|_MO_VERSION_\d+)$/,
		"a SolidWorks file",
		"Export it as PDF."
	],
	[
		/^(Props|CProps|Props9|Props12)$/,
		"a Microsoft Project plan",
		"Export it as PDF."
	],
	[
		/^Equation Native$|Ole10Native$/,
		"an embedded object",
		"Send the document that holds it."
	]
];
function readOleOffice(bytes) {
	const ole = readOle(bytes);
	if (ole === null) return known(kindByStart(bytes), { cutOff: UNREADABLE });
	const cutOff = ole.reachesPastEnd ? PAST_END : null;
	const find = (pattern) => ole.entries.find(({ name, type }) => type === "stream" && pattern.test(name));
	if (find(/^EncryptedPackage$/i) || ole.entries.some(({ name }) => /DRMContent$|DRMViewerContent$/.test(name))) return known("protected Office", { cutOff });
	const word = find(/^WordDocument$/i);
	if (word) return readWord(ole, word, cutOff);
	const excel = find(/^Workbook$/i) ?? find(/^Book$/i);
	if (excel) return readExcel(ole, excel, cutOff);
	if (ole.entries.some(({ name }) => /^(PowerPoint Document|PP40|PP97_DUALSTORAGE)$/i.test(name))) {
		const user = find(/^Current User$/i);
		const token = user ? ole.readStart(user, 16).toString("hex", 12, 16) : "";
		return known("PPT", {
			cutOff,
			encrypted: token === ENCRYPTED_TOKEN
		});
	}
	return readOther(ole, cutOff);
}
function readWord(ole, stream, cutOff) {
	const block = ole.readStart(stream, 12);
	const flags = block.length < 12 ? 0 : block.readUInt16LE(10);
	if ((flags & 1) !== 0) return foreign("a Word template", "Save it as a plain document (DOC or DOCX).", null, cutOff);
	return known("DOC", {
		cutOff,
		encrypted: (flags & 256) !== 0
	});
}
var RECORD = {
	template: 96,
	addIn: 135,
	filePass: 47,
	interfaceEnd: 226,
	boundSheet: 133
};
function readExcel(ole, stream, cutOff) {
	const start = ole.readStart(stream, 4096);
	let encrypted = false;
	for (let at = 0; at + 4 <= start.length; at += 4 + start.readUInt16LE(at + 2)) {
		const type = start.readUInt16LE(at);
		if (type === RECORD.boundSheet || type === 0) break;
		if (type === RECORD.filePass) encrypted = true;
		if (type === RECORD.template) return foreign("an Excel template", "Save it as a plain workbook (XLS or XLSX).", null, cutOff);
		if (type === RECORD.addIn) return foreign("an Excel add-in", "Save it as a plain workbook (XLS or XLSX).", null, cutOff);
	}
	return known("XLS", {
		cutOff,
		encrypted
	});
}
function readOther(ole, cutOff) {
	if (/^8[0-9a-f]100c000{8}c0000{10}46$/.test(ole.root.classId)) return foreign("a Windows installer (MSI)", "Divar accepts no installers: send a link instead.", "application/x-msi", cutOff);
	const other = OTHERS.find(([pattern]) => ole.entries.some(({ name }) => pattern.test(name)));
	if (other) return foreign(other[1], other[2], null, cutOff);
	return foreign("an OLE file that is no Office document", "Export it as PDF.", "application/x-cfb", cutOff);
}
function kindByStart(bytes) {
	const start = bytes.read(512, 8);
	if (start.length < 8) return "cut-off Office";
	const first = start.readUInt16LE(0);
	if (first === 42476 || first === 42460) return "DOC";
	if (first === 2057 && start.readUInt16LE(2) <= 16) return "XLS";
	if (start.readUInt32LE(0) === 65536015) return "PPT";
	return "cut-off Office";
}

export { readOleOffice };