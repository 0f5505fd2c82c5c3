import { dismissError, errorMessage } from "../state/messages.ts";

/** What went wrong, at the foot of the page, until it is dismissed or something else is opened. */
export function ErrorMessage() {
  if (errorMessage.value === null) return null;
  return (
    <div class="message" role="alert">
      <span>{errorMessage.value}</span>
      <button type="button" class="icon-button" aria-label="Dismiss" onClick={dismissError}>
        ×
      </button>
    </div>
  );
}
