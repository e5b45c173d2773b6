/** The form that the buttons within the answer belong to: a form cannot stand in a paragraph. */
export const SHOW_AGAIN_FORM_ID = 'show-again'
