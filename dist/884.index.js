export const id=884,ids=[884,318,143],modules={9884:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{parseButtons:()=>parseButtons});var kenar_buttons=__webpack_require__(2114);const ICON_NAMES=`
  KEYBOARD_ARROW_RIGHT KEYBOARD_ARROW_LEFT ARROW_FORWARD REFRESH REMOVE SEND DELETE PHOTO_LIBRARY ADD CLOSE
  CHECKED CHECK_BOX CHECK_BOX_OUTLINE_BLANK CHAT_DOUBLE CONTENT_COPY REPORT CAT_VEHICLES PERSON CALL
  CAT_ELECTRONIC_DEVICES PLACE HISTORY CHECK_CIRCLE ACCESS_TIME INFO_OUTLINE PAYMENT SHOW_CHART
  CONTACT_PHONE TRENDING_UP CAR_BODY INSPECT CAR_TIRES CAR_ELECTRONICS CAR_ENGINE CAR_HYDRAULICS CAR_OPTIONS
  CAR_DOCUMENTS CANCEL WARNING HELP MONEY KARNAMEH EDIT SUPPORT CAR_INSPECTED TERMS LADDER_COLLECTION
  HOUSE_INSPECTION ADD_CIRCLE GAVEL LADDER_GROUP VISIBILITY TIMER LOCK BLOCK EMAIL_OUTLINE ASSIGNMENT_IND
  TOC EXIT_TO_APP HELP_OUTLINE TELEPHONE EVENT_NOTE COMMUNITY REAL_ESTATE VR NUM_1 NUM_2 NUM_3 NUM_4 NUM_5
  NUM_6 NUM_7 NUM_8 NUM_9 ELEVATOR PARKING CABINET BALCONY TEXTURE WC SNOWFLAKE SUNNY THERMOMETER VERIFIED
  SETTINGS CREDIT_ACCOUNT CAR_AUCTION CONCIERGE_SALE INFO MARKETPLACE_GENERAL MARKETPLACE_HOME
  MARKETPLACE_PERSONAL MARKETPLACE_ELECTRONIC_DEVICES INDICATOR_F SHARE CAR_INSPECTION VERIFIED_USER
  MARKETPLACE_LIST BINDER STAR CAR_AMENITY CAR_SAFETY CAR_EQUIPMENT BUSINESS_REAL_ESTATE_AGENCY
  BUSINESS_MARKETPLACE BUSINESS_AUTO_DEALERSHIP LOCAL_SHIPPING MOPED TEXT_SMS_OUTLINE PLACE_F
  MOBILE_FRIENDLY STAR_BORDER IMAGE_OUTLINE ARTICLE_OUTLINE POST_FEEDBACK DOWNLOAD FILTER SUPPORT_AGENT
  MORE_VERT BOOKMARK BOOKMARK_BORDER GIFT ANALYTICS STORE STORE_OUTLINE CAT_BUSINESSES CAT_FOR_THE_HOME
  CAT_SERVICES CAT_PERSONAL CAT_LEISURE_HOBBIES CAT_JOBS SCHOOL NOTE LOGOUT PERSON_ADD ADVERT ADVERT_OUTLINE
  ACCESS_TIME_OUTLINE NOTE_OUTLINE PAYMENT_OUTLINE INSTAGRAM TAG_CHECK_CIRCLE FULLSCREEN ADD_CIRCLE_OUTLINE
  NOTE_ADD_OUTLINE BRAND_ALFA_ROMEO BRAND_AMICO BRAND_ARIO BRAND_ARISAN BRAND_AUDI BRAND_BAIC BRAND_BESTURN
  BRAND_BISU BRAND_BMW BRAND_BORGWARD BRAND_BRILLIANCE BRAND_BUICK BRAND_BYD BRAND_CAPRA BRAND_CHANGAN
  BRAND_CHERY BRAND_CHEVROLET BRAND_CITROEN BRAND_DAEWOO BRAND_DATSUN BRAND_DEER BRAND_DELICA BRAND_DENA
  BRAND_DIGNITY BRAND_DODGE BRAND_DOMY BRAND_DONGFENG BRAND_DS BRAND_FARDA BRAND_FAW BRAND_FIAT
  BRAND_FIDELITY BRAND_FORD BRAND_FOTON BRAND_GAC_GONOW BRAND_GEELY BRAND_GREATWALL BRAND_HAFEI_LOBO
  BRAND_HAIMA BRAND_HANTENG BRAND_HAVAL BRAND_HILLMAN BRAND_HONDA BRAND_HUMMER BRAND_HYOSOW BRAND_HYUNDAI
  BRAND_IRANKHODRO_VAN BRAND_ISUZU BRAND_IVECO BRAND_JAC BRAND_JAGUAR BRAND_JEEP BRAND_JMC BRAND_JOYLONG
  BRAND_KIA BRAND_KMC BRAND_LADA BRAND_LAMBORGHINI BRAND_LAND_ROVER BRAND_LANDMARK BRAND_LEXUS BRAND_LIFAN
  BRAND_LOTUS BRAND_LUXGEN BRAND_MASERATI BRAND_MAXUS BRAND_MAZDA BRAND_MERCEDESBENZ BRAND_MG BRAND_MINI
  BRAND_MITSUBISHI BRAND_MVM BRAND_NARVAN BRAND_NISSAN BRAND_OLDSMOBILE BRAND_OPEL BRAND_PAYKAN BRAND_PAZHAN
  BRAND_PEUGEOT BRAND_PONTIAC BRAND_PORSCHE BRAND_PRIDE BRAND_PROTON BRAND_QUICK BRAND_RAYEN BRAND_RENAULT
  BRAND_RICH BRAND_RIGAN BRAND_RUNNA BRAND_SAINA BRAND_SAIPA BRAND_SAMAND BRAND_SEAT BRAND_SHAHIN
  BRAND_SINAD BRAND_SMART BRAND_SSANGYONG BRAND_SUBARU BRAND_SUZUKI BRAND_SWM BRAND_TARA BRAND_TIBA
  BRAND_TOYOTA BRAND_UAZ BRAND_VOLKSWAGEN BRAND_VOLVO BRAND_ZAMYAD BRAND_ZOTYE BRAND_SOUEAST ARCHWAY METRO
  POI STREET_SIGN TREES EARNEST RESTAURANT BACKPACK STETHOSCOPE MOSQUE HOSPITAL CAPSULE BANK CART SHOPPING
  BRAND_CHRYSLER BRAND_DAIHATSU BRAND_FOWNIX BRAND_ROLLSROYCE TUNE EXCHANGE BABY BAGUETTE BUS COFFEE FRUIT
  GAS_STATION GYM HAMBURGER HIGHWAY MEDIC SCHOOL_OUTLINE TAXI CAMERA CAMERA_O EYE_OFF BRAND_DAYUN
  BRAND_MAXMOTOR VIDEOCAM BRAND_ACER BRAND_ALCATEL BRAND_AMAZON BRAND_APPLE BRAND_ARCHOS BRAND_ASUS
  BRAND_BLACKBERRY BRAND_BLU BRAND_CATERPILLAR BRAND_ENERGIZER BRAND_GIGABYTE BRAND_GIONEE BRAND_GLX
  BRAND_GOOGLE BRAND_GPLUS BRAND_HONOR BRAND_HTC BRAND_HUAWEI BRAND_LENOVO BRAND_LG BRAND_MEIZU
  BRAND_MICROMAX BRAND_MICROSOFT BRAND_MOTOROLA BRAND_NOKIA BRAND_ONEPLUS BRAND_OPPO BRAND_PANASONIC
  BRAND_PHILIPS BRAND_PIXEL BRAND_PRESTIGIO BRAND_RAZER BRAND_REALME BRAND_SAMSUNG BRAND_SHARP
  BRAND_SONY_ERICSSON BRAND_SONY BRAND_VERTU BRAND_VIVO BRAND_XIAOMI BRAND_YOTA BRAND_ZTE BRAND_INROADS
  VIDEOCAM_O SHIELD_PHONE SHIELD_PHONE_O BRAND_LAMARI VERIFIED_GREEN CHART CHART_O LAUNCH WALLET TRASH_O
  TRASH_F BRAND_RESPECT BRAND_TIGARD FILE FILE_O IMAGE_OUTLINE_O CONTACT_PHONE_O PUZZLE PUZZLE_OUTLINE
  CALL_OUTGOING CALL_INCOMING CALL_MISSED CALL_BLOCKED ARCHIVE ARCHIVE_O CHAT_BUBBLE CHAT_BUBBLE_F MOBILE_1
  MOBILE_2 MOBILE_3 MOBILE_4 MOBILE_5 MOBILE_6 MOBILE_7 CARPET_1 CARPET_2 CARPET_3 CARPET_4 CARPET_5
  CARPET_6 SOFA_1 SOFA_2 SOFA_3 SOFA_4 SOFA_5 SOFA_6 LIGHTS_2 LIGHTS_1 LIGHTS_3 LIGHTS_4 LIGHTS_5
  BATTERY_CHARGING BATTERY_HORIZ_075 BATTERY_PROFILE BUILD_CIRCLE HEADPHONES INVENTORY SMARTPHONE
  HOME_INSPECTION MOBILE_INSPECTION CAR_COLOR_BLUE CAR_COLOR_CHERRY CAR_COLOR_PERSIANBLUE CAR_COLOR_EGGPLANT
  CAR_COLOR_BRONZE CAR_COLOR_BEIGE CAR_COLOR_PURPLE CAR_COLOR_ONIONSKIN CAR_COLOR_TITANIUM CAR_COLOR_GRAY
  CAR_COLOR_KHAKI CAR_COLOR_SLATEGRAY CAR_COLOR_CHARCOAL CAR_COLOR_YELLOW CAR_COLOR_CRIMSON CAR_COLOR_OLIVE
  CAR_COLOR_GREEN CAR_COLOR_LIGHTSLATEGRAY CAR_COLOR_NAVYBLUE CAR_COLOR_WHITE CAR_COLOR_OYSTERWHITE
  CAR_COLOR_GOLDEN CAR_COLOR_LIGHTGRAY CAR_COLOR_WARMGRAY CAR_COLOR_JUJUBE CAR_COLOR_RED CAR_COLOR_BROWN
  CAR_COLOR_CARBONBLACK CAR_COLOR_DARKRED CAR_COLOR_COPPER CAR_COLOR_BLACK CAR_COLOR_MOCHA CAR_COLOR_ORANGE
  CAR_COLOR_BLUESILVER CAR_COLOR_SILVER CAR_COLOR_DIMGRAY CAR_COLOR_JADEGREEN DIVAR_LOGO CAR_COLOR_CREAM
  CAR_FRONT_SIDE CAR_BACK_SIDE CAR_DRIVER_SIDE CAR_PASSENGER_SIDE CAR_ODOMETER CRAFTSMEN KITCHEN_UTENSILS
  STOVES_HEATERS_FIREPLACES TRAVEL_PACKAGES WATER_HEATER_PACKAGE_RADIATOR STAIRS ACCESSIBILITY MAP_VIEW
  THUMB_DOWN THUMB_UP VIDEOCAM_PLUS BADGE BADGE_F RADIO_BUTTON_UNCHECKED POLICE SORT_ASCENDING
  BUSINESS_PERSONAL BRAND_XTRIM BRAND_BESTUNE BRAND_GAC BRAND_VENUCIA BRAND_VGV BRAND_ZX_AUTO BRAND_QINGLING
  BUSINESS_JOBS SHIELD_CHECK_CIRCLE SCRIPT_TEXT DOT_INDICATOR CLOCK MAP_MARKER TOMAN_SIGN CHECK_DECOGRAM
  LADDER RUNNING_MAN CALENDAR_TEXT HOME ADMINISTRATIVE_DOC ANALOG_WATCH ANKLE_BOOTS BARTER BOOTS BRIEFCASE
  CAPACITY CARPET_DIMENSIONS CHAIRS CHANDELIER COLOR_BEAKER CONDITION CONTROLLER COSMETICS CPU DIGITAL_WATCH
  DOOR DRESS_SHOES ELECTRICAL FAKE_BADGE FANNY_PACK FURNITURE FURNITURE_CLASSIC FURNITURE_SOFA HANDBAG HDMI
  HERBAL_PILLS HOME_AREA INSTALLMENT_SALE IRANCELL IRAN_MAP JEWELRY_ANKLET JEWELRY_BRACELET JEWELRY_EARRINGS
  JEWELRY_NECKLACE JEWELRY_RING JEWELRY_SET LAN LOAFERS MAN MAN_AND_WOMAN MATERIAL MCI MEDICAL MEMORY MODEM
  MONEY_BILLS NINTENDO ORIGINAL_BADGE PAPER_DEED PARKING_LOT PERFUMES PLAY_STATION RAM RECEIVING_HAND
  RIGHTEL SANDALS SCISSORS SCREEN_SIZE SHAKING_HANDS SHOULDER_BAG SIDE_TABLE SIM SIM_HOLDER SKIN_CARE
  SLIPPERS SMART_WATCH SNEAKERS SPEEDOMETER SPORT_BAG STAIRCASE STORAGE UMBRELLA USB WOMAN WORLD_MAP XBOX
  SHIELD_CHECK CAR BUILDING STOP_WATCH CHATBOT CHATBOT_OUTLINE APARTMENT_RENT APARTMENT_SELL COMMERCIAL_RENT
  COMMERCIAL_SELL HOUSE_VILLA_RENT HOUSE_VILLA_SELL INDUSTRY_AGRICULTURE_BUSINESS_RENT
  INDUSTRY_AGRICULTURE_BUSINESS_SELL OFFICE_RENT OFFICE_SELL PARTNERSHIP PLOT_OLD PRESELL
  REAL_ESTATE_SERVICES RESIDENTIAL_RENT RESIDENTIAL_SELL SHOP_RENT SHOP_SELL SUITE_APARTMENT TEMPORARY_RENT
  VILLA WORKSPACE IMAGE_MULTIPLE SHATEL_MOBILE MEGAPHONE_F MEGAPHONE YEKTANET TAPSELL DAART CLOSE_CIRCLE
  CLOSE_CIRCLE_F ACCESSORIES ACCOUNTING_AND_FINANCE ACCOUNTING_FINANCE_LEGAL ADMINISTRATION_AND_HR
  AIR_CONDITIONING_FAN_COIL ANIMALS APPLIANCE ARTIFICIAL_FLOWER AUDIO_VIDEO BABY_AND_TOYS BALL_SPORTS
  BARBERSHOP_AND_BEAUTYSALON BATCH BATHROOMS BATHROOM_ACCESSORIES BEAUTY_AND_HAIRCARE BED_PILLOW_BLANKET
  BED_SERVICE BED_SHEET BICYCLE BIRDS BOAT BOOKCASE_SHELF BOOK_STUDENT_LITERATURE BUFFET_SHOWCASES
  BUILDING_EQUIPMENT BUS_METRO_TRAIN CAFE_AND_RESTAURANT CAMERA_CAMCODERS CAMPING_OUTDOOR CARE_HEALTH_BEAUTY
  CARPET CARPET_MOQUETTE CARS CAR_AND_MOTOR CAT CATERING CCTV CHAIR_BENCH CHANDELIERS
  CHILDRENS_CLOTHING_AND_SHOE CHILDRENS_FURNITURE CHILD_CAR_SEAT CLASSIC CLEANING CLEANING_SUPPLIES
  CLOTHES_RACK CLOTHING CLOTHING_AND_SHOES COIN_STAMP COMPUTERS COMPUTER_AND_IT COMPUTER_AND_MOBILE CONCERT
  CONFERENCE_MEETING CONSTRUCTION_CRAFT CONTAINERS CONTAINER_ORGANIZERS COOKING_UTENSILS CRAFTS
  CURTAINS_TABLE_COVER DECORATION DESK DESKTOPS DETERGENT_TISSUE DINING_TABLE DISHWASHER DIVING_WATERSPORTS
  DOG DRINK_MAKER DRUMS_PERCUSSION EDUCATION EDUCATIONAL EVENT EVENTS_SPORTS FAN_VENTILATOR_HUMIDIFIER
  FARM_ANIMALS FIGURINES FISH FISHING FOOD_AND_DRINK FOOD_MILL FOR_SALE FURNITURE_WOOD
  GAME_CONSOLES_AND_VIDEO_GAMES GARDEN_AND_LANDSCAPING GIFT_CERTIFICATE GUITAR_BASS_AMPLIFIER HEALTH_BEAUTY
  HEAVY HISTORICAL HISTORICAL_OBJECTS HOBBY_COLLECTIBLES HOME_CATERING HOME_LIGHTING HORSES_EQUESTRIAN
  INDUSTRIAL_MACHINERY INDUSTRIAL_TECHNOLOGY JANITORIAL_CLEANING JEWELRY JEWELRY_AND_WATCHES JUICERS LAMPS
  LAMPSHADE LAPTOPS LEISURE_HOBBIES_TOYS LIGHT LITERARY LOST_AND_FOUND LOST_ANIMALS LOST_THINGS
  LUMBAR_PILLOW MAGAZINES MAT MATTRESS MEDIA_ADVERTISING MEDICAL_EQUIPMENT MIRROR MOBILE_PHONES
  MOBILE_TABLET MOBILE_TABLET_ACCESSORIES MODEM_AND_NETWORK_EQUIPMENT MOQUETTE MOTORCYCLES MOVIES_AND_MUSIC
  MP3_PLAYER MUSICAL_INSTRUMENTS NATURAL_PLANTS OFFICES OFFICE_DECORATION OTHER_APPLIANCES
  OVEN_BAKING_APPLIANCES PAINTINGS_PICTURE PARTS_ACCESSORIES PARTS_AND_ACCESSORIES PERSONAL_TOYS PHONE_DESK
  PIANO_KEYBOARD PICTORIAL_CARPET POT_KETTLE PRINTER_SCANER_COPIER RANGE_HOOD REFRIGERATOR_FREEZER RELIGIOUS
  RENTAL REPTILE RESEARCH RHINESTONES RODENTS_RABBITS RUBBER_CARPET RUGS_WOOLEN_CLOTH SALES_MARKETING
  SEWING_ACCESSORIES SEWING_KNITTING SEWING_MACHINE SHOES_BELT_BAG SHOE_RACK_DRAWER SHOP_AND_CASH
  SHOP_RESTAURANT SIM_CARD SLEEP_GOODS SPORT SPORT_LEISURE STATIONERY STEAM_IRON STEREO_SURROUND
  STROLLERS_AND_ACCESSORIES TABLECLOTHS TABLET TEACHING THEATRE_AND_CINEMA TICKET TICKETS_SPORTS TOOLBOX
  TRADITIONAL TRAINING TRANSPORT TRANSPORTATION TV_PROJECTOR TV_STAND VACUUMS_CLEANER
  VENTILATION_COOLING_HEATING VIDEO_DVDPLAYER VIOLINS VOLUNTEERS WALL_CLOCK WASHING_CLEANING
  WASHING_MACHINES WATCHES WATER_COOLER WATER_COOLER_REFINERY WC_ACCESSORIES WIND WINTER_SPORTS
  WORK_EQUIPMENT YARN_LIGHTS ARTICLE_MAGNIFIER ARTICLE_MAGNIFIER_F FOOTNOTE SPARKLES_F HAND_CLICK WHATS_APP
  CHAT_SPARKLES PUZZLE_SPARKLES AI_STARS CRISIS_SUPPORT TEMPORARY_SHELTER VOLUNTEER_AID EMERGENCY_EQUIPMENT
  RIDE_SHARING LINK BUSINESS_SERVICES BELL THUMB_DOWN_BORDER THUMB_UP_BORDER CALL_MADE CALL_RECEIVED CALL_O
  AI_STARS_F CHEVRON_DOWN TAG_O PHONE_SPARKLES PAINT_BRUSH VIDEO_LIBRARY MAGNIFIER_SPARKLE PIN_VARIANT
  MORE_HORIZONTAL_O HEART BALE CAT_HOME_KITCHEN CAT_TOOLS_MATERIALS_EQUIPMENT PASSKEY
`.trim().split(/\s+/);var nearest=__webpack_require__(5895),safe=__webpack_require__(1032),text_yaml=__webpack_require__(9318),template=__webpack_require__(9143);
function readAction(chosen,tell){const names=Object.keys(chosen),[name=""]=names;if(names.length!==1)return tell(`has ${names.length===0?"no action":`the action\
s ${names.map(one=>(0,safe.Kb)(one,40)).join(", ")}`}; give one: ${ACTION_NAMES}.`),null;const read=Object.hasOwn(ACTIONS,name)?ACTIONS[name]:void 0;return read||
tell(`has the action \u201C${(0,safe.Kb)(name,40)}\u201D; allowed: ${ACTION_NAMES}.`),read?.(chosen[name],tell)??null}const ACTIONS={open_direct_link(content,tell){
const link=readText(content,"link",tell);if(link===null)return null;const problem=link.includes("{{")?null:(0,kenar_buttons.kD)(link);return problem!==null&&tell(
`has the link \u201C${(0,safe.Kb)(link,100)}\u201D: ${problem}.`),{open_direct_link:link}},open_server_link:(content,tell)=>withData("open_server_link",content,
tell),get_dynamic_action:(content,tell)=>withData("get_dynamic_action",content,tell),open_post_page:(content,tell)=>withPost("open_post_page",content,tell),open_post_manage_page:(content,tell)=>withPost(
"open_post_manage_page",content,tell)},ACTION_NAMES=["link",...Object.keys(ACTIONS).slice(1)].join(", ");function withData(name,content,tell){const{data={},...rest}=isMapping(
content??{})?content??{}:{wrong:content};if(Object.keys(rest).length>0||!isMapping(data))return tell(`has ${name} with ${describe(content)}; it takes {data: {\u2026}\
}, a mapping of your own.`),null;for(const text of textsIn(data))tellTemplate(text,"data",tell);return name==="open_server_link"?{open_server_link:{data}}:{get_dynamic_action:{
data}}}function withPost(name,content,tell){const token=isMapping(content)&&only(content,"post_token")?content.post_token:content,post_token=readText(token,`pos\
t_token of ${name}`,tell);return post_token===null?null:name==="open_post_page"?{open_post_page:{post_token}}:{open_post_manage_page:{post_token}}}function readText(value,what,tell){
return typeof value!="string"||value.trim()===""?(tell(value==null||value===""?`has no ${what}.`:`has a ${what} that is ${describe(value)}; put texts in quotes.`),
null):(tellTemplate(value,what,tell),value)}function tellTemplate(text,what,tell){for(const problem of(0,template.checkTemplate)(text).problems)tell(`has a mist\
ake in its ${what}: ${problem.replace(/^line 1: /,"")}`)}function textsIn(value){return typeof value=="string"?[value]:typeof value=="object"&&value!==null?Object.
values(value).flatMap(textsIn):[]}function only(mapping,key){return Object.keys(mapping).length===1&&key in mapping}function isMapping(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function describe(value){return isMapping(value)?"a mapping":Array.isArray(value)?"a list":value==null?"nothing":`\
\u201C${(0,safe.Kb)(String(value),60)}\u201D`}const EXAMPLE="write a list of \u201C- caption: \u2026\u201D with \u201Clink: https://\u2026\u201D, or a list of such lists, one a row";
function parseButtons(text){const yaml=(0,text_yaml.readYaml)(text);if(!yaml.ok)return refused([yaml.problem]);const problems=[],rows=rowsOf(yaml.value,problem=>problems.
push(problem));rows.length>kenar_buttons.pX&&problems.push(`has ${rows.length} rows; at most ${kenar_buttons.pX} rows of at most ${kenar_buttons._J} buttons are\
 allowed.`);const grid={rows:rows.map((row,index)=>({buttons:readRow(row,`row ${index+1}`,problems)}))};return problems.length>0?refused(problems):{ok:!0,grid:rows.
length===0?null:grid}}function rowsOf(value,tell){if(value===null)return[];const list=isMapping(value)&&Array.isArray(value.rows)&&only(value,"rows")?value.rows:
value;return Array.isArray(list)?list===value&&list.length>0&&list.every(isButton)?[list]:list:(tell(`holds ${describe(value)} where a list should be: ${EXAMPLE}\
.`),[])}function isButton(value){return isMapping(value)&&!Array.isArray(value.buttons)}function readRow(row,where,problems){const buttons=isMapping(row)&&Array.
isArray(row.buttons)&&only(row,"buttons")?row.buttons:row;return Array.isArray(buttons)?(buttons.length===0&&problems.push(`${where} is empty. Leave it out.`),buttons.
length>kenar_buttons._J&&problems.push(`${where} has ${buttons.length} buttons; at most ${kenar_buttons._J} are allowed.`),buttons.flatMap((button,index)=>readButton(
button,problem=>problems.push(`${where}, button ${index+1} ${problem}`))??[])):(problems.push(`${where} holds ${describe(row)} where a list of buttons should be\
: ${EXAMPLE}.`),[])}function refused(problems){return{ok:!1,problems}}const KEYS=["caption","link","icon"];function readButton(value,tell){if(!isMapping(value))
return tell(`is ${describe(value)}; write {caption, link, icon}.`),null;const{caption,icon_name,icon=icon_name,action,link,...rest}=value,inner=isMapping(action)?
action:{};action!==void 0&&!isMapping(action)&&tell(`has an action that is ${describe(action)}; write {open_direct_link: \u2026}.`);const chosen={...link===void 0?
{}:{open_direct_link:link},...inner};for(const[key,content]of Object.entries(rest))Object.hasOwn(ACTIONS,key)?Object.assign(chosen,{[key]:content}):tell(unknownKey(
key));const text=readText(caption,"caption",tell),name=readIcon(icon,tell),read=readAction(chosen,tell);return text===null||read===null?null:{caption:text,...name===
null?{}:{icon:name},action:read}}const ICONS=new Set(ICON_NAMES);function readIcon(icon,tell){if(icon==null||icon==="")return null;if(typeof icon=="string"&&ICONS.
has(icon))return icon;if(typeof icon!="string")tell(`has an icon that is ${describe(icon)}; write a name such as DOWNLOAD.`);else{const near=(0,nearest.p)(icon.
trim().toUpperCase().replace(/[\s-]+/g,"_"),ICON_NAMES),hint=near===null?"Allowed are the values of DivarIconsIconName, such as DOWNLOAD, LINK or INFO.":`Did yo\
u mean ${near}?`;tell(`has the icon \u201C${(0,safe.Kb)(icon,60)}\u201D, which Divar does not have. ${hint}`)}return null}function unknownKey(key){const near=(0,nearest.
p)(key,[...KEYS,...Object.keys(ACTIONS)]);return`has \u201C${(0,safe.Kb)(key,40)}\u201D, which is unknown${near===null?".":`; did you mean ${near}?`} Allowed: ${KEYS.
join(", ")}, or an action in the place of link.`}}),2114:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{_J:()=>MAX_IN_A_ROW,kD:()=>linkProblem,pX:()=>MAX_ROWS});const MAX_ROWS=3,MAX_IN_A_ROW=3,LINK_SCHEMES=["https:","http:","tel:","divar:"];function linkProblem(link){
const url=/\s/.test(link)||!URL.canParse(link)?null:new URL(link);if(url===null||!LINK_SCHEMES.includes(url.protocol)||!hasTarget(link))return"it is no link tha\
t a button can open; allowed: https://HOST/\u2026, http://\u2026, tel:+98\u2026 or divar://\u2026, without blanks";const{username,password}=url;return username||
password?"it holds a user name or a password, which everybody in the chat would see":null}function hasTarget(link){return/^(https?:\/\/[^/]|tel:\+?\d|divar:[^:]*\w)/i.
test(link)}}),9143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>renderTemplate,
checkTemplate:()=>checkTemplate});var mustache__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4320),_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5895),_text_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032),_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1731);function checkTemplate(template){
const check={template,problems:[],names:new Set,unknown:!1},tooLarge=sizeProblem(template);if(tooLarge!==null)return{problems:[tooLarge],names:check.names};try{
walk(parse(template),[{kind:_values_js__WEBPACK_IMPORTED_MODULE_2__.IW,prefix:""}],check),check.unknown&&check.problems.push(`The known values are: ${_values_js__WEBPACK_IMPORTED_MODULE_2__.
zL.join(", ")}.`)}catch(error){check.problems.push(syntaxProblem(template,error))}return{problems:check.problems,names:check.names}}function renderTemplate(template,values){
try{return new BoundedWriter().render(template,values,void 0,{escape:String})}catch(error){if(error instanceof TooLongError)return null;throw error}}class TooLongError extends Error{}
class BoundedWriter extends mustache__WEBPACK_IMPORTED_MODULE_0__.A.Writer{bytes=0;escapedValue(...args){return this.count(super.escapedValue(...args))}unescapedValue(...args){
return this.count(super.unescapedValue(...args))}rawValue(...args){return this.count(super.rawValue(...args))}count(text){if(this.bytes+=Buffer.byteLength(text??
""),this.bytes>_values_js__WEBPACK_IMPORTED_MODULE_2__.$D)throw new TooLongError;return text}}const MAX_BLANKS=1e3;function sizeProblem(template){const bytes=Buffer.
byteLength(template);if(bytes>_values_js__WEBPACK_IMPORTED_MODULE_2__.$D)return`it has ${bytes} bytes; a template has at most ${_values_js__WEBPACK_IMPORTED_MODULE_2__.
$D} (64 KiB). Shorten it.`;const blanks=new RegExp(`\\s{${MAX_BLANKS+1}}`).exec(template);return blanks===null?null:`line ${lineAt(template,blanks.index)}: a ru\
n of more than ${MAX_BLANKS} blanks is not allowed in a template. Shorten it.`}const MAX_PROBLEMS=20;function parse(template){return new mustache__WEBPACK_IMPORTED_MODULE_0__.
A.Writer().parse(template)}function walk(tokens,contexts,check){for(const[type,name,start,,content=[]]of tokens){if(check.problems.length>=MAX_PROBLEMS)return;const problem=text=>check.
problems.push(`line ${lineAt(check.template,start)}: ${text}`);if(type===">"&&problem(`{{>${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name,60)}}} includ\
es another template, and there are none. Write the text itself.`),!["name","&","#","^"].includes(type))continue;const found=lookUp(name,contexts);found===null?(check.
unknown||=name!==""&&name!==".",problem(unknownName(name,contexts))):(check.names.add(found.name),(type==="name"||type==="&")&&typeof found.kind!="string"&&problem(
notAText(name,found.kind))),type==="#"&&found&&Array.isArray(found.kind)&&contexts.some(({prefix})=>prefix===`${found.name}.`)&&problem(`{{#${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.
Kb)(name,60)}}} stands inside itself. Close the first one before.`);const inner=type==="#"&&found?[{kind:elementOf(found.kind),prefix:`${found.name}.`}]:[];walk(
content,[...contexts,...inner],check)}}function lookUp(name,contexts){const innermost=contexts.at(-1);if(name==="."){const{kind,prefix}=innermost;return contexts.
length>1?{kind,name:prefix.slice(0,-1)}:null}for(const{kind,prefix}of contexts.toReversed()){let inside=kind;for(const part of name.split("."))inside=inside!==void 0&&
(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(inside)&&Object.hasOwn(inside,part)?inside[part]:void 0;if(inside!==void 0)return{kind:inside,name:prefix+name}}return null}
function elementOf(kind){return Array.isArray(kind)?kind[0]:kind}function unknownName(name,contexts){if(name==="")return"{{}} names no value.";if(name===".")return"\
{{.}} stands for the text of the section around it, and there is none here.";const inner=contexts.slice(1).flatMap(({kind})=>(0,_values_js__WEBPACK_IMPORTED_MODULE_2__.
IZ)(kind)?Object.keys(kind):[]);if(/^(github|env|vars|secrets|inputs|steps|needs|matrix|runner)\./.test(name))return`{{${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.
Kb)(name,60)}}} is an expression of GitHub\u2019s: those are filled in in workflow files only, written \${{ \u2026 }}.`;const near=(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.
p)(name,[...inner,..._values_js__WEBPACK_IMPORTED_MODULE_2__.zL]);return`{{${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(name,60)}}} is unknown${near===null?
".":`; did you mean ${near}?`}`}function notAText(name,kind){return name==="."?"{{.}} stands for more than a text here. Name what you want of it.":Array.isArray(
kind)?`{{${name}}} is a list: write {{#${name}}}{{name}} {{/${name}}}, with ${Object.keys(kind[0]).join(", ")}.`:`{{${name}}} is a group: write ${Object.keys(kind).
map(part=>`{{${name}.${part}}}`).join(", ")}.`}function syntaxProblem(template,error){const[,what="It can\u2019t be read",at="0"]=/^(.*) at (\d+)$/s.exec(error.
message)??[];return`line ${lineAt(template,Number(at))}: ${(0,_text_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(what,120)}. Each {{ needs its }}, each {{#name}} it\
s {{/name}}.`}function lineAt(template,offset){return template.slice(0,offset).split(`
`).length}}),5895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});var leven__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3495);function nearest(word,candidates){const maxDistance=Math.max(2,Math.floor(word.length/3));return(0,leven__WEBPACK_IMPORTED_MODULE_0__.h)(word,candidates,{
maxDistance})??null}}),9318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{readYaml:()=>readYaml});
var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6637),_safe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1032);const MAX_ALIASES=20;function readYaml(text){
const document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{schema:"core",logLevel:"error"}),[error]=document.errors;if(error)return refused(error);try{return{
ok:!0,value:document.toJS({maxAliasCount:MAX_ALIASES})}}catch(error2){return refused(error2)}}function refused({message}){return{ok:!1,problem:`is not YAML or J\
SON: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__.Kb)((message.split(`
`)[0]??"").replace(/:$/,"."))}`}}})};
