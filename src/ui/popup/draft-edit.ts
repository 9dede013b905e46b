import type { Draft } from '../../platform/drafts.ts';
import type { FieldName } from './fields.ts';

/** One edit of the draft by hand. */
export type DraftEdit =
  | { readonly edit: 'agent' | 'text'; readonly value: string }
  | { readonly edit: 'field'; readonly name: FieldName | 'currency'; readonly value: string }
  | { readonly edit: 'switch'; readonly name: FieldName; readonly on: boolean }
  | { readonly edit: 'html'; readonly on: boolean }
  | { readonly edit: 'case'; readonly chosen: string }
  | { readonly edit: 'title'; readonly value: string };

/** The draft after one edit. */
export function editedDraft(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.edit) {
    case 'agent':
      return { ...draft, agent: edit.value };
    case 'text':
      return { ...draft, text: edit.value };
    case 'field':
      return { ...draft, edited: { ...draft.edited, [edit.name]: edit.value } };
    case 'switch':
      return { ...draft, switched: { ...draft.switched, [edit.name]: edit.on } };
    case 'html':
      return { ...draft, keepsHtml: edit.on };
    case 'case':
      return { ...draft, chosen: edit.chosen };
    case 'title':
      return { ...draft, chosen: 'new', newTitle: edit.value };
  }
}
