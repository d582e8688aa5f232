/** Subjects of the sample county, as the sample people have them. */
export const firm = 's_70d1r5mp5n0kpqgn'
export const firmCode = '91141121YLKTJXMQ3N'
export const trader = 's_t6ttsw7fe6zaftxk'
export const driver = { id: 's_jzq389dt14478d8j', citizenId: '141121199605197177' }
/** The firms of which the sample evaluator judges. */
export const bidders = [
  firm,
  's_5wav7pne6e0wtcbg',
  's_j9x28qre7dxgt86j',
  's_dzat8pqbxp8mgs8k',
  's_fhqrkvm8z0tbx2c6',
  's_nv01pqv37xzj5yfm',
  's_qhk1jrmpnbvqa39f',
]
