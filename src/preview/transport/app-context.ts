/** What the page tells office.js about itself: host, platform, language, requirement sets. */

const EXCEL_ON_THE_WEB = 16;
const SHARED_RUNTIME_AND_FUNCTIONS = 3;

/** Requirement sets the preview claims. The oldest Excel that the manifest admits has less. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.16",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RichApiRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.1",
  File: "1.1",
  CompressedFile: "1.1",
};

/** The conversation between the page and one start of the add-in. */
export interface HostInfo {
  readonly conversation: string;
  readonly addinId: string;
  /** Display language, such as "ja-JP". */
  readonly language: string;
}

/** The name of the add-in's frame, where office.js looks for the host that holds it. */
export function frameName(info: HostInfo, origin: string): string {
  const flags = SHARED_RUNTIME_AND_FUNCTIONS;
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: `Excel|Web|16.01|${info.language}|${info.conversation}||disableLogging|${flags}`,
    xdmInfo: `${info.conversation}|${info.addinId}|${origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** The context that office.js asks for at its start, with the settings kept in the workbook. */
export function appContext(info: HostInfo, displayName: string, settings: unknown): object {
  return {
    _id: info.addinId,
    _appInstanceId: info.addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _appUILocale: info.language,
    _dataLocale: info.language,
    _docUrl: "https://localhost/preview.xlsx",
    _clientMode: 1,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: info.conversation,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _addinName: displayName,
    _appDomains: [],
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _initialDisplayMode: 0,
  };
}
