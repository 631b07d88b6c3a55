import { isRecord, numberOf, parse, textOf } from "../json";

/** A request that office.js posts to the page around it. */
export interface HostRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const kinds = ["invoke", "register", "unregister"] as const;
const requestType = 0;
const responseType = 1;
const callResponse = 0;
const eventResponse = 1;

/** The request in a posted message, or null if the message is none of office.js's requests. */
export function readRequest(posted: unknown): HostRequest | null {
  if (typeof posted !== "string" || !posted.startsWith("{")) return null;
  const message = parse(posted);
  if (!isRecord(message) || message["_messageType"] !== requestType) return null;
  return {
    action: textOf(message["_actionName"]),
    kind: kinds[numberOf(message["_actionType"])] ?? "invoke",
    conversation: textOf(message["_conversationId"]),
    correlation: numberOf(message["_correlationId"]),
    data: message["_data"],
  };
}

/** The text to post back as the answer of a request. */
export function answerText(request: HostRequest, data: unknown, errorCode = 0): string {
  return responseText(request.action, request.conversation, {
    _correlationId: request.correlation,
    _responseType: callResponse,
    _errorCode: errorCode,
    _data: data,
  });
}

/** The text to post as an event that office.js has registered for. */
export function eventText(conversation: string, name: string, data: unknown): string {
  return responseText(name, conversation, {
    _correlationId: 0,
    _responseType: eventResponse,
    _errorCode: 0,
    _data: data,
  });
}

function responseText(action: string, conversation: string, rest: object): string {
  return JSON.stringify({
    _messageType: responseType,
    _actionName: action,
    _conversationId: conversation,
    _origin: "",
    _serializerVersion: 1,
    ...rest,
  });
}
