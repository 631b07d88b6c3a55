import { isRecord, asNumber, parseJson, asText } from "../json";

/** A request that office.js posts to the page around it. */
export interface HostRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const REQUEST_KINDS = ["invoke", "register", "unregister"] as const;
const REQUEST_TYPE = 0;
const RESPONSE_TYPE = 1;
const CALL_RESPONSE = 0;
const EVENT_RESPONSE = 1;

/**
 * The request in a posted message; undefined if the message is none of office.js's requests.
 *
 * @throws {SyntaxError} If a text that begins like JSON is not JSON.
 */
export function readRequest(posted: unknown): HostRequest | undefined {
  if (typeof posted !== "string" || !posted.startsWith("{")) {
    return undefined;
  }
  const message = parseJson(posted);
  if (!isRecord(message) || message["_messageType"] !== REQUEST_TYPE) {
    return undefined;
  }
  return {
    action: asText(message["_actionName"]),
    kind: REQUEST_KINDS[asNumber(message["_actionType"])] ?? "invoke",
    conversation: asText(message["_conversationId"]),
    correlation: asNumber(message["_correlationId"]),
    data: message["_data"],
  };
}

/** The text to post back as the answer of a request. */
export function answerText(request: HostRequest, data: unknown, errorCode = 0): string {
  return responseText(request.action, request.conversation, {
    _correlationId: request.correlation,
    _responseType: CALL_RESPONSE,
    _errorCode: errorCode,
    _data: data,
  });
}

/** The text to post as an event that office.js has registered for. */
export function eventText(conversation: string, name: string, data: unknown): string {
  return responseText(name, conversation, {
    _correlationId: 0,
    _responseType: EVENT_RESPONSE,
    _errorCode: 0,
    _data: data,
  });
}

function responseText(action: string, conversation: string, rest: object): string {
  return JSON.stringify({
    _messageType: RESPONSE_TYPE,
    _actionName: action,
    _conversationId: conversation,
    _origin: "",
    _serializerVersion: 1,
    ...rest,
  });
}
